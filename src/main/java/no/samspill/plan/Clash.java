package no.samspill.plan;

import org.jspecify.annotations.Nullable;

/**
 * Why a change could not be made, and what stands there instead.
 *
 * @param stands the words that stand in the field now, for {@link Reason#OTHER_WORDS}; null where it is empty, and for the other reasons
 */
public record Clash(Change change, Reason reason, @Nullable String stands) {

    public enum Reason {
        /** Somebody else has written in the field since. */
        OTHER_WORDS,
        /** The row, or the one above it, is not in the plan: never was, or has been removed. */
        GONE,
        /** A row of that id exists, here or in another plan. */
        TAKEN,
        /** Somebody else has moved the row since. */
        MOVED,
        /** The row's level may not stand there, or it would stand under itself. */
        MISPLACED,
        /** More than {@link Plans#LONGEST} characters. */
        TOO_LONG,
        /** A plan has a title. */
        UNTITLED,
        /** The row is not one that its author may change. */
        NOT_YOURS,
        /** Somebody has filled the row since it was added, so taking it away again would take their words too. */
        FILLED
    }
}
