package no.samspill.hearing.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.samspill.hearing.Opening;

/**
 * The days of a hearing as marks beside each other, a week a group. Widths are parts of the whole, so that the strict policy
 * holds and the marks fit a phone as well as a desk.
 *
 * @param past days that are over
 * @param left days after today, the deadline among them
 */
public record Days(List<Mark> marks, int past, int left) {
    private static final int WEEK = 7;
    private static final double MARK = .74;
    private static final double BETWEEN_WEEKS = .7;

    /** @param kind past, now, next, or end for the deadline */
    public record Mark(String kind, String x, String width) {}

    static Days of(Opening opening, LocalDate today) {
        int days = opening.days() + 1;
        double all = days - 1 + MARK + BETWEEN_WEEKS * (Math.floorDiv(days - 1, WEEK));
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < days; at++) {
            marks.add(new Mark(kind(opening, opening.opens().plusDays(at), today), percent((at + BETWEEN_WEEKS * Math.floorDiv(at, WEEK)) / all), percent(MARK / all)));
        }
        int past = (int) Math.clamp(ChronoUnit.DAYS.between(opening.opens(), today), 0, days);
        return new Days(marks, past, Math.clamp(opening.daysLeft(today), 0, days));
    }

    private static String kind(Opening opening, LocalDate day, LocalDate today) {
        return day.equals(today) ? "now" : day.equals(opening.deadline()) ? "end" : day.isBefore(today) ? "past" : "next";
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.3f%%", part * 100);
    }
}
