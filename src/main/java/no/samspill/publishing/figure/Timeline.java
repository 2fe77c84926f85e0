package no.samspill.publishing.figure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.kernel.Period;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;

/**
 * Rows of a plan along whole years.
 *
 * @param bars in the plan's order, those without a date too
 */
public record Timeline(List<Bar> bars, int firstYear, int lastYear) {
    private static final List<List<Kind>> LEVELS =
            List.of(List.of(Kind.GOAL, Kind.MEASURE), List.of(Kind.MEASURE), List.of(Kind.GOAL), List.of(Kind.FOCUS_AREA));

    /** What a span of years may be at most; a date far from the others ("2108") is then drawn as an open end. */
    private static final int LONGEST = 30;

    public Timeline {
        bars = List.copyOf(bars);
    }

    /** Empty where none of the rows has a date. */
    public static Optional<Timeline> of(List<Element> rows) {
        List<Bar> bars = rows.stream().map(Bar::of).toList();
        int[] years = bars.stream()
                .map(Bar::period)
                .filter(Objects::nonNull)
                .flatMap(Timeline::ends)
                .mapToInt(LocalDate::getYear)
                .sorted()
                .toArray();
        if (years.length == 0) {
            return Optional.empty();
        }
        int middle = years[years.length / 2];
        int first = Arrays.stream(years).filter(year -> year > middle - LONGEST / 2).findFirst().orElse(middle);
        int last = Arrays.stream(years).filter(year -> year < first + LONGEST).max().orElse(first);
        return Optional.of(new Timeline(bars, first, last));
    }

    /** The finest levels of the plan that {@code atMost} rows have room for; the focus areas where none has. */
    public static Optional<Timeline> fitting(Plan plan, int atMost) {
        return LEVELS.stream()
                .map(kinds -> plan.walk().filter(row -> kinds.contains(row.kind())).toList())
                .filter(rows -> rows.size() <= atMost)
                .flatMap(rows -> of(rows).stream())
                .findFirst();
    }

    private static Stream<LocalDate> ends(Period period) {
        return Stream.of(Optional.ofNullable(period.from()), Optional.ofNullable(period.to())).flatMap(Optional::stream);
    }
}
