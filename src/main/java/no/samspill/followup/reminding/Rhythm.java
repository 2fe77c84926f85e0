package no.samspill.followup.reminding;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How often somebody wants to be told of what waits for them: at seven in the morning in Norway, and at most once a day. */
public enum Rhythm {
    DAILY,
    /** On Mondays. */
    WEEKLY,
    /** On every other Monday. */
    FORTNIGHTLY,
    /** On the first of each month. */
    MONTHLY,
    NEVER;

    /** What it is for who has not chosen. */
    public static final Rhythm USUAL = WEEKLY;

    static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** Every other Monday is counted from this one, whatever the year: a year of 53 weeks moves nothing. */
    private static final LocalDate A_MONDAY = LocalDate.of(2018, 1, 1);

    /** The newest moment that one was due at; empty for who wants none. A server that stood still then sends it when it runs again. */
    public Optional<Instant> latest(Instant now) {
        if (this == NEVER) {
            return Optional.empty();
        }
        LocalDate today = now.atZone(NORWAY).toLocalDate();
        LocalDate day = day(today);
        return Optional.of(moment(day).isAfter(now) ? moment(day(day.minusDays(1))) : moment(day));
    }

    /** The next moment after this one. */
    public Optional<LocalDate> next(Instant now) {
        return latest(now).map(latest -> latest.atZone(NORWAY).toLocalDate()).map(day -> switch (this) {
            case DAILY -> day.plusDays(1);
            case WEEKLY -> day.plusWeeks(1);
            case FORTNIGHTLY -> day.plusWeeks(2);
            case MONTHLY -> day.plusMonths(1);
            case NEVER -> day;
        });
    }

    /** The last day of it that is not after another. */
    private LocalDate day(LocalDate other) {
        LocalDate monday = other.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (this) {
            case DAILY, NEVER -> other;
            case WEEKLY -> monday;
            case FORTNIGHTLY -> Math.floorMod(ChronoUnit.WEEKS.between(A_MONDAY, monday), 2) == 0 ? monday : monday.minusWeeks(1);
            case MONTHLY -> other.withDayOfMonth(1);
        };
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(MORNING).atZone(NORWAY).toInstant();
    }
}
