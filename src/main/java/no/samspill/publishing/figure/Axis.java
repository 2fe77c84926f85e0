package no.samspill.publishing.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where a day stands between the picture's first and last year. */
record Axis(double left, double right, int firstYear, int lastYear) {

    double at(LocalDate day) {
        LocalDate start = LocalDate.of(firstYear, 1, 1);
        double days = ChronoUnit.DAYS.between(start, LocalDate.of(lastYear + 1, 1, 1));
        double share = ChronoUnit.DAYS.between(start, day) / days;
        return left + (right - left) * Math.clamp(share, 0, 1);
    }

    /** The right edge of the day. */
    double after(LocalDate day) {
        return at(day.plusDays(1));
    }

    double year(int year) {
        return at(LocalDate.of(year, 1, 1));
    }

    double yearWidth() {
        return (right - left) / (lastYear - firstYear + 1);
    }

    boolean reaches(LocalDate day) {
        return day.getYear() <= lastYear;
    }
}
