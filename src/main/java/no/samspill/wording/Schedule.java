package no.samspill.wording;

import no.samspill.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a measure is to be done.
 *
 * @param written the words to the letter
 * @param period null where the words were not understood, or say nothing ("ikke satt")
 */
public record Schedule(String written, @Nullable Period period) implements Worded {

    @Override
    public Schedule as(String other) {
        return new Schedule(other, period);
    }
}
