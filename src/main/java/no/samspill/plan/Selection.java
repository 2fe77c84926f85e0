package no.samspill.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.kernel.Period;
import no.samspill.ledger.ElementId;
import no.samspill.wording.Attractiveness;
import org.jspecify.annotations.Nullable;

/**
 * The part of a plan that somebody asks to see. Everything asked for must fit the row's own words, and what stands above a
 * fitting row is kept; what stands under one is not, unless it fits itself.
 *
 * @param found the rows that fit a search; null where nobody searched
 * @param parties the measure is a duty of each of these
 * @param year the measure runs in this year
 * @param values the measure is for one of these
 * @param standing how far the measure has come; null where nobody asked
 */
public record Selection(
        @Nullable Set<ElementId> found,
        List<String> parties,
        @Nullable Integer year,
        Set<Attractiveness.Value> values,
        @Nullable Standing standing) {

    public static Selection everything() {
        return new Selection(null, List.of(), null, Set.of(), null);
    }

    public Plan of(Plan plan, Duties duties) {
        return plan.with(kept(plan.elements(), duties));
    }

    private List<Element> kept(List<Element> rows, Duties duties) {
        return rows.stream().flatMap(row -> kept(row, duties)).toList();
    }

    private Stream<Element> kept(Element row, Duties duties) {
        boolean fits = found == null || found.contains(row.id());
        List<Element> inner = kept(row.elements(), duties);
        boolean itself = fits && (row.kind() == Kind.MEASURE ? fits(row, duties) : !asksOfMeasures());
        return itself || !inner.isEmpty() ? Stream.of(row.with(inner)) : Stream.of();
    }

    private boolean asksOfMeasures() {
        return !parties.isEmpty() || year != null || !values.isEmpty() || standing != null;
    }

    private boolean fits(Element measure, Duties duties) {
        return parties.stream().allMatch(party -> duties.find(party, measure).isPresent())
                && (year == null || runsIn(measure, year))
                && (values.isEmpty() || isFor(measure))
                && (standing == null || standing.isOf(measure));
    }

    private boolean isFor(Element measure) {
        return measure.attractiveness() != null && measure.attractiveness().values().stream().anyMatch(values::contains);
    }

    private static boolean runsIn(Element measure, int year) {
        Period period = measure.schedule() == null ? null : measure.schedule().period();
        if (period == null || (period.from() == null && period.to() == null && !period.recurring())) {
            return false;
        }
        return !after(period.from(), year) && !before(period.to(), year);
    }

    private static boolean after(@Nullable LocalDate from, int year) {
        return from != null && from.getYear() > year;
    }

    private static boolean before(@Nullable LocalDate to, int year) {
        return to != null && to.getYear() < year;
    }
}
