package no.samspill.progress;

import org.jspecify.annotations.Nullable;

/**
 * Why a change could not be made.
 *
 * @param stands the words that stand there now, for {@link Reason#OTHER_WORDS}; null where there are none, and for the other reasons
 */
public record Clash(Change change, Reason reason, @Nullable String stands) {

    public enum Reason {
        /** Somebody else has changed the same since. */
        OTHER_WORDS,
        /** The step is not in this progress plan, or has been taken out. */
        GONE,
        /** A step of that id exists, here or in another progress plan. */
        TAKEN,
        /** Somebody else has moved it since. */
        MOVED,
        /** More characters than {@link Field#longest}. */
        TOO_LONG,
        /** A step has a title. */
        UNTITLED,
        /** More than {@link ProgressPlans#MOST} steps. */
        TOO_MANY,
        /** No focus area of this plan, no organisation around its council, or no kind of step. */
        FOREIGN
    }
}
