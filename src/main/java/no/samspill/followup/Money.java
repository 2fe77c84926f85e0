package no.samspill.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.samspill.kernel.Period;
import no.samspill.plan.Element;
import no.samspill.wording.Funding;
import org.jspecify.annotations.Nullable;

/**
 * What the measures cost, by year and by who pays, in whole kroner. Only what the plan's words say with an amount in kroner is
 * counted; what is only applied for stands apart and is in no sum.
 *
 * @param lines one for each year and payer; what no single year can be said of comes last
 * @param entries what the lines are made of, in the plan's order
 * @param without measures that say no amount
 */
public record Money(List<Line> lines, List<Entry> entries, int without) {

    public Money {
        lines = List.copyOf(lines);
        entries = List.copyOf(entries);
    }

    /** What one measure says. */
    public record Entry(Element measure, Line line) {}

    /**
     * @param year null where the amount is for several years, and nobody has said how much for each
     * @param payer as the plan names it; null where it does not
     */
    public record Line(@Nullable Integer year, @Nullable String payer, BigDecimal amount, boolean applied) {}

    public static Money of(Collection<Element> measures) {
        Map<Year, Map<Payer, BigDecimal>> sums = new TreeMap<>();
        List<Entry> entries = new ArrayList<>();
        int without = 0;
        for (Element measure : measures) {
            List<Funding.Line> told = measure.funding() == null ? List.of() : measure.funding().lines().stream()
                    .filter(line -> line.amount() != null && (line.currency() == null || line.currency().equals("NOK"))).toList();
            if (told.isEmpty()) {
                without++;
            }
            for (Funding.Line line : told) {
                for (Year year : years(measure, line)) {
                    BigDecimal amount = java.util.Objects.requireNonNull(line.amount());
                    boolean applied = line.state() == Funding.State.APPLIED;
                    entries.add(new Entry(measure, new Line(year.number(), line.party(), amount, applied)));
                    sums.computeIfAbsent(year, any -> new LinkedHashMap<>()).merge(new Payer(line.party(), applied), amount, BigDecimal::add);
                }
            }
        }
        List<Line> lines = new ArrayList<>();
        sums.forEach((year, payers) -> payers.forEach((payer, amount) -> lines.add(new Line(year.number(), payer.name(), amount, payer.applied()))));
        return new Money(lines, entries, without);
    }

    /** What is set aside, or only applied for. */
    public BigDecimal sum(boolean applied) {
        return lines.stream().filter(line -> line.applied() == applied).map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** An amount for each year is that in every year of the measure; any other belongs to its year where it has only one. */
    private static List<Year> years(Element measure, Funding.Line line) {
        Period period = measure.schedule() == null ? null : measure.schedule().period();
        @Nullable LocalDate from = period == null ? null : period.from();
        @Nullable LocalDate to = period == null ? null : period.to();
        if (from == null || to == null || to.getYear() - from.getYear() > 30) {
            return List.of(Year.NONE);
        }
        if (line.yearly()) {
            return IntStream.rangeClosed(from.getYear(), to.getYear()).mapToObj(Year::new).toList();
        }
        return List.of(from.getYear() == to.getYear() ? new Year(from.getYear()) : Year.NONE);
    }

    private record Payer(@Nullable String name, boolean applied) {}

    private record Year(@Nullable Integer number) implements Comparable<Year> {
        private static final Year NONE = new Year(null);

        @Override
        public int compareTo(Year other) {
            return Integer.compare(order(), other.order());
        }

        private int order() {
            return number == null ? Integer.MAX_VALUE : number;
        }
    }
}
