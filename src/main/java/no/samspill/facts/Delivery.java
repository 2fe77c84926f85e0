package no.samspill.facts;

import java.time.Instant;
import java.util.UUID;
import no.samspill.ledger.Author;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that came in one go, with where they are from.
 *
 * @param number among those of its indicator, in the order they came
 * @param name what it came as: a file's name, a table's; null where somebody wrote it
 * @param updated when the source says it was; null where it does not
 * @param fetched when it was taken from there
 */
public record Delivery(UUID id, int number, Way way, @Nullable String name, Source source, @Nullable Instant updated, Instant fetched, Author author, Instant said) {

    /** How it came. */
    public enum Way {
        FORM,
        PASTE,
        SHEET,
        FILE,
        /** Fetched from official statistics. */
        OFFICIAL
    }
}
