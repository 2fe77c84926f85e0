package no.samspill.wording;

import no.samspill.kernel.Period;
import no.samspill.kernel.Rhythm;
import org.jspecify.annotations.Nullable;

/**
 * When a measure is to be done.
 *
 * @param written the words to the letter
 * @param period null where the words were not understood, or say nothing ("ikke satt")
 * @param rhythm how often it comes again; null where it does not, or that is not said
 */
public record Schedule(String written, @Nullable Period period, @Nullable Rhythm rhythm) implements Worded {

    public Schedule(String written, @Nullable Period period) {
        this(written, period, null);
    }

    @Override
    public Schedule as(String other) {
        return new Schedule(other, period, rhythm);
    }
}
