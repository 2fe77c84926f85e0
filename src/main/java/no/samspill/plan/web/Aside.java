package no.samspill.plan.web;

import java.util.Optional;
import no.samspill.kernel.Period;
import no.samspill.kernel.PeriodReader;

/**
 * What a row says beside, under a heading of its own.
 *
 * @param dated the words are a time, known or not
 * @param unsettled the words say that the time is not known: "?"
 */
public record Aside(String heading, String words, boolean dated, boolean unsettled) {
    /** Which year is meant does not matter here: nothing is said of it. */
    private static final PeriodReader TIMES = new PeriodReader(2000);

    static Aside of(String heading, String words) {
        Optional<Period> time = TIMES.read(words);
        return new Aside(heading, words, time.isPresent(), time.isPresent() && time.get().precision() == null && time.get().tentative());
    }
}
