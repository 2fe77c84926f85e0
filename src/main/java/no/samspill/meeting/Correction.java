package no.samspill.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody who was at a meeting says is wrong in its minutes. Its type says what became of it, and what still may. */
public sealed interface Correction {
    /** Characters, at most. */
    int LONGEST = 5_000;

    UUID id();

    /** To the letter. */
    String words();

    /** Who says so; for those who write the minutes alone. Null where they would not say, and once it has been deleted. */
    @Nullable String name();

    Instant received();

    /** Nobody has said yet what becomes of it. */
    record Waiting(UUID id, String words, @Nullable String name, Instant received) implements Correction {

        /** @param answer more about it; null for none */
        public TakenIn takeIn(@Nullable String answer) {
            return new TakenIn(id, words, name, received, answer);
        }

        /** @param reason why the minutes stay as they are */
        public Declined decline(String reason) {
            return new Declined(id, words, name, received, reason);
        }
    }

    /** It stands in the minutes now, or, where they were locked, beside them. @param answer more about it; null for none */
    record TakenIn(UUID id, String words, @Nullable String name, Instant received, @Nullable String answer) implements Correction {}

    /** @param reason why the minutes stay as they are */
    record Declined(UUID id, String words, @Nullable String name, Instant received, String reason) implements Correction {}
}
