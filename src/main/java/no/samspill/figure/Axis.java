package no.samspill.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where a day stands along a figure.
 *
 * @param left where the first day begins, in CSS pixels
 * @param right where the last day ends
 */
public record Axis(double left, double right, LocalDate first, LocalDate last) {

    /** Whole years. */
    public static Axis years(double left, double right, int first, int last) {
        return new Axis(left, right, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** Where the day begins; a day outside the axis stands at its nearer end. */
    public double at(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, last) + 1.0;
        return left + (right - left) * Math.clamp(ChronoUnit.DAYS.between(first, day) / days, 0, 1);
    }

    /** Where the day ends. */
    public double after(LocalDate day) {
        return at(day.plusDays(1));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
