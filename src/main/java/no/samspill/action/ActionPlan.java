package no.samspill.action;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.followup.FollowUp;
import no.samspill.followup.Followed;
import no.samspill.followup.Line;
import no.samspill.kernel.Period;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Standing;
import no.samspill.wording.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * What one of those who answer does of a plan in some years, told from the plan's duties and from what was said of money and of going
 * on, and from nothing else.
 *
 * @param now the year we are in
 * @param years those that it shows, in order
 * @param rows the measures in the plan's order
 * @param carrying the last going on from each year, by one holder's own; empty for several holders' plans
 */
public record ActionPlan(Whose whose, int now, List<Integer> years, List<Row> rows, SortedMap<Integer, Carrying> carrying) {
    public static final int YEARS = 4;

    public ActionPlan {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
        carrying = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(carrying));
    }

    /**
     * @param lines those who answer for it here
     * @param amounts that hold, by year, in the shown years and others
     * @param holders who answer and have said no amount for any year, by their keys
     */
    public record Row(Followed measure, List<Line> lines, List<Amount> amounts, Set<String> unset) {
        public Row {
            lines = List.copyOf(lines);
            amounts = List.copyOf(amounts);
            unset = Set.copyOf(unset);
        }

        /** Whether nobody has said any amount at all. */
        public boolean without() {
            return amounts.isEmpty();
        }

        /** What is set aside in a year; empty where nothing was said of it, which is not nothing. */
        public Optional<BigDecimal> setAside(int year) {
            return sum(amount -> amount.from().setAside() && amount.year() == year);
        }

        /** What is set aside in a later year than the one we are in, though what it was for is completed or stopped: by this holder's own word, else by the measure's. */
        Optional<BigDecimal> free(int year, int now) {
            boolean closed = measure.standing() == Standing.COMPLETED || measure.standing() == Standing.STOPPED || !lines.isEmpty() && lines.stream().noneMatch(Line::open);
            return closed && year > now ? setAside(year).filter(sum -> sum.signum() != 0) : Optional.empty();
        }

        /** What is only asked for. */
        public Optional<BigDecimal> applied(int year) {
            return sum(amount -> !amount.from().setAside() && amount.year() == year);
        }

        /** What is set aside in all of these. */
        public Optional<BigDecimal> setAside(Collection<Integer> years) {
            return sum(amount -> amount.from().setAside() && years.contains(amount.year()));
        }

        private Optional<BigDecimal> sum(Predicate<Amount> which) {
            return amounts.stream().filter(which).map(Amount::sum).reduce(BigDecimal::add);
        }
    }

    /**
     * @param heirs which of a holder's keys something may have been said under
     * @param amounts all that were said of the plan
     * @param from the first year that is shown
     * @param only the one that is shown; null for all from the first
     */
    static ActionPlan of(FollowUp follow, Whose whose, Heirs heirs, List<Amount> amounts, List<Carrying> carryings, int from, @Nullable Integer only) {
        List<Integer> years = only != null ? List.of(only) : IntStream.range(from, from + YEARS).boxed().toList();
        Map<ElementId, List<Amount>> standing = standing(amounts).stream().collect(Collectors.groupingBy(Amount::measure));
        SortedMap<Integer, Carrying> carrying = new TreeMap<>();
        List<Row> rows = follow.measures().stream().map(measure -> {
            List<Line> lines = measure.lines().stream().filter(whose::has).filter(line -> goesOn(line, carryings, heirs, years)).toList();
            Set<String> keys = lines.stream().flatMap(line -> heirs.of(line.duty().holder()).stream()).collect(Collectors.toSet());
            List<Amount> said = standing.getOrDefault(measure.measure().id(), List.of()).stream()
                    .filter(amount -> whose instanceof Whose.Everybody ? true : keys.contains(amount.holder()))
                    .sorted(Comparator.comparing(Amount::year).thenComparing(Amount::number)).toList();
            Set<String> told = said.stream().map(Amount::holder).collect(Collectors.toSet());
            Set<String> unset = new HashSet<>();
            lines.forEach(line -> {
                if (heirs.of(line.duty().holder()).stream().noneMatch(told::contains)) {
                    unset.add(line.duty().holder().key());
                }
            });
            return new Row(measure, lines, said, unset);
        }).filter(row -> (whose instanceof Whose.Everybody || !row.lines().isEmpty()) && within(row, years)).toList();
        if (whose instanceof Whose.One one) {
            Set<String> own = heirs.of(one.holder());
            carryings.stream().filter(each -> own.contains(each.holder())).sorted(Comparator.comparing(Carrying::number)).forEach(each -> carrying.put(each.from(), each));
        }
        return new ActionPlan(whose, follow.on().getYear(), years, rows, carrying);
    }

    /** The last said of each, without those that were taken back. */
    static List<Amount> standing(List<Amount> amounts) {
        Map<Amount.Of, Amount> last = new TreeMap<>(Comparator.comparing((Amount.Of of) -> of.measure().toString()).thenComparing(Amount.Of::holder).thenComparing(Amount.Of::year).thenComparing(Amount.Of::from)
                .thenComparing(of -> of.payer() == null ? "" : of.payer()));
        amounts.stream().sorted(Comparator.comparing(Amount::number)).forEach(amount -> last.put(amount.of(), amount));
        return last.values().stream().filter(amount -> amount.kroner() != null).toList();
    }

    /** What did not go on from an earlier year is in none of the later ones, until it does again. */
    private static boolean goesOn(Line line, List<Carrying> carryings, Heirs heirs, List<Integer> years) {
        Set<String> own = heirs.of(line.duty().holder());
        Map<Integer, Carrying> last = new TreeMap<>();
        carryings.stream().filter(each -> own.contains(each.holder()) && each.from() < years.getFirst()).sorted(Comparator.comparing(Carrying::number)).forEach(each -> last.put(each.from(), each));
        return last.values().stream().flatMap(each -> each.find(line.duty().measure().id()).stream()).reduce((earlier, later) -> later).map(Carrying.Carried::over).orElse(true);
    }

    /** In its time, in no time at all, late, or with money then. */
    private static boolean within(Row row, List<Integer> years) {
        if (row.amounts().stream().anyMatch(amount -> years.contains(amount.year()))) {
            return true;
        }
        Schedule schedule = row.measure().measure().schedule();
        Period period = schedule == null ? null : schedule.period();
        if (period == null || period.recurring()) {
            return true;
        }
        boolean over = period.to() != null && period.to().getYear() < years.getFirst();
        boolean closed = row.measure().standing() == Standing.COMPLETED || row.measure().standing() == Standing.STOPPED;
        boolean comes = period.from() != null && period.from().getYear() > years.getLast();
        return !comes && (!over || !closed && years.getFirst() <= row.measure().on().getYear());
    }

    public Optional<BigDecimal> setAside(int year) {
        return rows.stream().flatMap(row -> row.setAside(year).stream()).reduce(BigDecimal::add);
    }

    public Optional<BigDecimal> applied(int year) {
        return rows.stream().flatMap(row -> row.applied(year).stream()).reduce(BigDecimal::add);
    }

    /** What is in the sums though it may be freed: it is for a measure that is completed or stopped. It stays set aside until somebody says another amount. */
    public Optional<BigDecimal> free(int year) {
        return rows.stream().flatMap(row -> row.free(year, now).stream()).reduce(BigDecimal::add);
    }

    public BigDecimal free() {
        return years.stream().flatMap(year -> free(year).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** In all the years that are shown. */
    public BigDecimal setAside() {
        return years.stream().flatMap(year -> setAside(year).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal applied() {
        return years.stream().flatMap(year -> applied(year).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Measures of which no amount was said: they are in no sum. */
    public List<Row> without() {
        return rows.stream().filter(Row::without).toList();
    }

    /** Measures for several, of which some have said no amount. */
    public List<Row> partly() {
        return rows.stream().filter(row -> !row.without() && !row.unset().isEmpty()).toList();
    }

    /** What was said of the shown years, in the plan's order. */
    public Stream<Amount> amounts() {
        return rows.stream().flatMap(row -> row.amounts().stream()).filter(amount -> years.contains(amount.year()));
    }

    /** Under some rows of the plan. */
    public ActionPlan among(Set<ElementId> measures) {
        return new ActionPlan(whose, now, years, rows.stream().filter(row -> measures.contains(row.measure().measure().id())).toList(), carrying);
    }
}
