package no.samspill.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The days one may say something: from the first second of the first until the last second of the deadline, as clocks go in
 * Norway. The rule of house-wide deadlines: a half-open interval, decided by the clock at each look and by nothing else.
 *
 * @param deadline the last day, never before the first
 */
public record Opening(LocalDate opens, LocalDate deadline) {
    public static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /** Days that a plan under the Planning and Building Act is heard at least (plan- og bygningsloven §§ 11-14 and 12-10: six weeks). */
    public static final int USUAL_DAYS = 42;

    public Opening {
        if (deadline.isBefore(opens)) {
            throw new IllegalArgumentException("a deadline before the first day");
        }
    }

    /** Six weeks, with the first day among them not counted: from Friday to a Friday. */
    public static Opening usual(LocalDate opens) {
        return new Opening(opens, opens.plusDays(USUAL_DAYS));
    }

    /** The first moment that one may say something. */
    public Instant begins() {
        return opens.atStartOfDay(NORWAY).toInstant();
    }

    /** The first moment that is too late. */
    public Instant ends() {
        return deadline.plusDays(1).atStartOfDay(NORWAY).toInstant();
    }

    public Phase phase(Instant now) {
        return now.isBefore(begins()) ? Phase.BEFORE : now.isBefore(ends()) ? Phase.OPEN : Phase.AFTER;
    }

    /** Days from this one to the deadline: 0 on the deadline itself, below 0 after it. */
    public int daysLeft(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(today, deadline);
    }

    /** From the first day to the deadline, the first not counted, as the law counts a time of weeks. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(opens, deadline);
    }

    public boolean shorterThanUsual() {
        return days() < USUAL_DAYS;
    }
}
