package no.samspill.figure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Rows along whole years.
 *
 * @param rows in their order, those without a date too
 * @param now a day to mark; null where the figure must not depend on the day it is drawn
 */
public record Timeline(List<Row> rows, int firstYear, int lastYear, @Nullable LocalDate now) {

    /** What a span of years may be at most; a date far from the others ("2108") is then drawn as an open end. */
    private static final int LONGEST = 30;

    public Timeline {
        rows = List.copyOf(rows);
    }

    /**
     * @param label what one calls it: "A1"; empty for none
     * @param period null where nothing is known
     * @param when the time in words; empty for none
     */
    public record Row(String label, String title, Rank rank, @Nullable Period period, String when) {

        public boolean heading() {
            return rank != Rank.ITEM;
        }

        /** Whether there is something to draw along the years. */
        public boolean placed() {
            return period != null && (period.precision() != null || period.recurring());
        }
    }

    /** How a row stands among the others. */
    public enum Rank {
        PART,
        HEADING,
        ITEM
    }

    /** Empty where none of the rows has a date. */
    public static Optional<Timeline> of(List<Row> rows, @Nullable LocalDate now) {
        int[] years = rows.stream()
                .map(Row::period)
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
        return Optional.of(new Timeline(rows, first, last, now));
    }

    /** How many rows have no place along the years. */
    public long undated() {
        return rows.stream().filter(row -> !row.placed()).count();
    }

    /** Whether today is among its years. */
    public boolean showsNow() {
        return now != null && now.getYear() >= firstYear && now.getYear() <= lastYear;
    }

    private static Stream<LocalDate> ends(Period period) {
        return Stream.of(Optional.ofNullable(period.from()), Optional.ofNullable(period.to())).flatMap(Optional::stream);
    }
}
