package no.samspill.ledger;

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
        /** The row, or the one above it, is not there: never was, or has been removed. */
        GONE,
        /** A row of that id exists, here or elsewhere. */
        TAKEN,
        /** Somebody else has moved the row since. */
        MOVED,
        /** The row's kind may not stand there, or it would stand under itself. */
        MISPLACED,
        /** More characters than {@link Shape#longest}. */
        TOO_LONG,
        /** Without the words it must have, see {@link Shape#musts}. */
        UNTITLED,
        /** More rows than {@link Shape#most}. */
        TOO_MANY,
        /** The words name something that is not there, or that does not belong here. */
        FOREIGN,
        /** The row is not one that its author may change. */
        NOT_YOURS,
        /** What stands there has been decided, and nothing lets anybody change it now. */
        DECIDED,
        /** Somebody has filled the row since it was added, so taking it away again would take their words too. */
        FILLED
    }

    Clash(Change change, Reason reason) {
        this(change, reason, null);
    }
}
