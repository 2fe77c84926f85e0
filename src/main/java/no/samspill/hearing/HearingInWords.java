package no.samspill.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Period;
import no.samspill.kernel.Precision;
import no.samspill.kernel.Words;

/** Says of a hearing when it is and how it stands, in one language: pages, letters, calendars and papers all say a deadline by this, and by nothing else. */
public final class HearingInWords {
    /** A deadline is the last second of its day. */
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Words words;
    private final NorwegianDates dates;

    public HearingInWords(Words words) {
        this.words = words;
        this.dates = NorwegianDates.of(words.language());
    }

    /** "fredag 1. desember 2017" */
    public String day(LocalDate day) {
        return words.get("hearing.day", words.get("hearing.weekday." + day.getDayOfWeek().getValue()), dates.date(day));
    }

    /** "20. oktober–1. desember 2017" */
    public String days(Opening opening) {
        return dates.period(Period.between(opening.opens(), opening.deadline(), Precision.DAY));
    }

    /** "fredag 1. desember 2017 kl. 23.59.59" */
    public String deadline(LocalDate deadline) {
        return words.get("hearing.deadline", day(deadline));
    }

    /** "norsk tid (UTC+1)": summer time is an hour on. */
    public String zone(LocalDate deadline) {
        int hours = deadline.atTime(LAST_SECOND).atZone(Opening.NORWAY).getOffset().getTotalSeconds() / 3600;
        return words.get("hearing.zone", String.valueOf(hours));
    }

    /** "fredag 1. desember 2017 kl. 23.59.59, norsk tid (UTC+1)" */
    public String wholeDeadline(LocalDate deadline) {
        return deadline(deadline) + ", " + zone(deadline);
    }

    /** How it stands, as a heading: "Planen er på høring i 17 dager til". */
    public String finding(Hearing hearing, Instant now) {
        if (hearing.announced() == null) {
            return words.get("hearing.is.prepared");
        }
        if (hearing.calledOff() != null) {
            return words.get("hearing.is.calledOff");
        }
        Opening main = hearing.main();
        return switch (main.phase(now)) {
            case BEFORE -> words.get("hearing.is.before", day(main.opens()));
            case OPEN -> words.get("hearing.is.open", main.daysLeft(LocalDate.ofInstant(now, Opening.NORWAY)));
            case AFTER -> words.get(hearing.open(now) ? "hearing.is.consultees" : "hearing.is.after");
        };
    }

    /** Where one track stands, in a sentence. */
    public String phase(Opening opening, Instant now) {
        return switch (opening.phase(now)) {
            case BEFORE -> words.get("hearing.phase.before", day(opening.opens()));
            case OPEN -> words.get("hearing.phase.open", wholeDeadline(opening.deadline()));
            case AFTER -> words.get("hearing.phase.after", wholeDeadline(opening.deadline()));
        };
    }

    /** As a sentence begins. */
    public static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
