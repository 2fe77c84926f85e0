package no.samspill.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * Until when people can say what is wrong in minutes, to the minute, by Norway's clock.
 *
 * @param closes the first moment that is too late
 */
public record Deadline(Instant closes) {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    /** @param time null for the whole day */
    public static Deadline at(LocalDate day, @Nullable LocalTime time) {
        return new Deadline((time == null ? day.plusDays(1).atStartOfDay(NORWAY) : day.atTime(time).atZone(NORWAY)).toInstant());
    }

    public boolean over(Instant now) {
        return !now.isBefore(closes);
    }

    /** The last day on which something can be said. */
    public LocalDate day() {
        return closes.minusNanos(1).atZone(NORWAY).toLocalDate();
    }

    /** Null where it is a whole day. */
    public @Nullable LocalTime time() {
        LocalTime time = closes.atZone(NORWAY).toLocalTime();
        return time.equals(LocalTime.MIDNIGHT) ? null : time;
    }

    /** "5. juni 2017", "5. juni 2017 kl. 14.00". */
    public String said(Words words) {
        String day = NorwegianDates.of(words.language()).date(day());
        LocalTime time = time();
        return time == null ? day : words.get("input.meeting.time", day, CLOCK.format(time));
    }

    /** "til og med 5. juni 2017", "til 5. juni 2017 kl. 14.00". */
    public String through(Words words) {
        return words.get(time() == null ? "input.minutes.through.day" : "input.minutes.through.time", said(words));
    }
}
