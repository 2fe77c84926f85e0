package no.samspill.progress.web;

import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.kernel.Period;
import no.samspill.kernel.PeriodReader;
import no.samspill.kernel.PeriodReader.Reading;
import no.samspill.kernel.Tokens;

/**
 * What is wrong with a time that cannot be: a date that no calendar has, an end before its beginning, or an
 * end that is only after its beginning if it is of the next year, which nobody has said. Words that are
 * merely not understood are no error: they are kept, and asked about.
 */
final class WhenCheck {

    private WhenCheck() {}

    static Optional<Problem> problem(String written, int baseYear) {
        PeriodReader reader = new PeriodReader(baseYear);
        Reading reading = reader.look(Tokens.of(written));
        if (reading instanceof Reading.NoSuchDate) {
            return Optional.of(Problem.of("progress.when.none", written));
        }
        if (reading instanceof Reading.Understood(_, _, boolean turnsTheYear) && turnsTheYear) {
            return Optional.of(Problem.of("progress.when.turns", written));
        }
        return reading instanceof Reading.NotUnderstood && reversed(written, reader) ? Optional.of(Problem.of("progress.when.reversed", written)) : Optional.empty();
    }

    private static boolean reversed(String written, PeriodReader reader) {
        String[] ends = written.split("[-–—]", -1);
        if (ends.length != 2) {
            return false;
        }
        Optional<Period> first = reader.read(ends[0]);
        Optional<Period> last = reader.read(ends[1]);
        return first.isPresent() && last.isPresent() && first.get().from() != null && last.get().to() != null && first.get().from().isAfter(last.get().to());
    }
}
