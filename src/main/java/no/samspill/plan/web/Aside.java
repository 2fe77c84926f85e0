package no.samspill.plan.web;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Period;
import no.samspill.kernel.PeriodReader;
import no.samspill.kernel.Precision;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a row says beside, under a heading of its own. The plan's words are shown as they stand, but for an input meeting and its
 * day, which everybody is told in their own language.
 *
 * @param dated the words are a time, known or not
 * @param unsettled the words say that the time is not known: "?"
 * @param days that the words name, year and all; null for none
 */
public record Aside(String heading, String words, boolean dated, boolean unsettled, @Nullable Period days) {
    private static final String MEETING = "paper.column.meeting";

    /** Where no year is written, which is meant does not matter here: nothing is said of it. */
    private static final PeriodReader TIMES = new PeriodReader(2000);

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)[0-9]{2}\\b");

    static Aside of(String heading, String words) {
        Optional<Period> time = TIMES.read(words);
        Optional<Period> days = time.filter(period -> period.precision() == Precision.DAY && !period.tentative() && !period.recurring() && YEAR.matcher(words).find());
        return new Aside(heading, words, time.isPresent(), time.isPresent() && time.get().precision() == null && time.get().tentative(), days.orElse(null));
    }

    /** Whether it is an input meeting, in whatever language. */
    public boolean meeting() {
        return Stream.of(Language.values()).anyMatch(language -> Words.of(language).get(MEETING).equalsIgnoreCase(heading.strip()));
    }

    public String called(Words reader) {
        return meeting() ? reader.get(MEETING) : heading;
    }

    /** Whether the words are told in the reader's language. */
    public boolean translated() {
        return unsettled || meeting() && days != null;
    }

    public String said(Words reader) {
        return unsettled ? reader.get("aside.unsettled") : meeting() && days != null ? NorwegianDates.of(reader.language()).period(days) : words;
    }
}
