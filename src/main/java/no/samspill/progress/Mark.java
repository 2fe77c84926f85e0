package no.samspill.progress;

import org.jspecify.annotations.Nullable;

/** What a reader must know of a step beside its title and time. */
public sealed interface Mark {

    /** The time, or the step itself, is not settled. */
    record Tentative() implements Mark {}

    /** It may come before the day that is said. */
    record OrBefore() implements Mark {}

    /** There is no date at all. */
    record Undated() implements Mark {}

    /** Nobody but people understands the words of its time. */
    record NotUnderstood() implements Mark {}

    record Confirmed() implements Mark {}

    record Done() implements Mark {}

    /** Its time was another when the council took note of the progress plan. */
    record Moved(Baseline.Kept from) implements Mark {}

    /** It has come since the council took note of the progress plan. */
    record Added() implements Mark {}

    /** The last day has passed, and nobody has said that it is done. */
    record Late() implements Mark {}

    record Cancelled(@Nullable String why) implements Mark {}
}
