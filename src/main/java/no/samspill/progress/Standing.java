package no.samspill.progress;

import org.jspecify.annotations.Nullable;

/** What has been decided about a step, beside its time. */
public sealed interface Standing {

    /** Nothing more than its words say. */
    record Planned() implements Standing {}

    /** The time stands: somebody has said so. Other words for the time make it planned again. */
    record Confirmed() implements Standing {}

    /** It has been held, or the thing is done. */
    record Done() implements Standing {}

    /** It will not be. @param why in words; null where nobody said */
    record Cancelled(@Nullable String why) implements Standing {}

    Standing PLANNED = new Planned();
    Standing CONFIRMED = new Confirmed();
    Standing DONE = new Done();
}
