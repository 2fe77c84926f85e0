package no.samspill.facts;

import org.jspecify.annotations.Nullable;

/** A number somebody brings, beside the one that stands. @param stands null where there is none */
public record Compared(NewValue wanted, @Nullable Value stands) {

    /** Whether it would be another. */
    public boolean differs() {
        Figure is = stands == null ? null : stands.figure();
        Figure becomes = wanted.figure();
        return is == null || becomes == null ? is != becomes : !is.same(becomes);
    }

    /** Whether there was none. */
    public boolean fresh() {
        return stands == null || stands.figure() == null;
    }
}
