package no.samspill.hearing.statement;

import org.jspecify.annotations.Nullable;

/**
 * Which statements are looked for.
 *
 * @param kind see {@link Kind}
 * @param channel the way they came; null for any
 * @param words that stand in them, or in whom they are from; empty for any
 */
public record Wanted(Kind kind, @Nullable Channel channel, String words) {

    public enum Kind {
        ALL,
        UNREAD,
        /** May be shown to everybody, and is not yet. */
        WAITING,
        HIDDEN,
        LATE,
        /** Their senders ask to have them erased. */
        ASKED
    }
}
