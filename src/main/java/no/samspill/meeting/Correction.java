package no.samspill.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody who was at a meeting says is wrong in its minutes. Its type says what became of it. */
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
    record Waiting(UUID id, String words, @Nullable String name, Instant received) implements Correction {}

    /** It stands in the minutes now, or, where they were locked, beside them. @param answer more about it; null for none */
    record TakenIn(UUID id, String words, @Nullable String name, Instant received, @Nullable String answer, Instant at) implements Correction {}

    /** @param reason why the minutes stay as they are */
    record Declined(UUID id, String words, @Nullable String name, Instant received, String reason, Instant at) implements Correction {}
}
