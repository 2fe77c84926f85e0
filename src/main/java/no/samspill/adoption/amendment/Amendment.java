package no.samspill.adoption.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samspill.ledger.Author;
import org.jspecify.annotations.Nullable;

/**
 * Leave to change an adopted text, with its ground. It is never altered, and closed once.
 *
 * @param number among the plan's, from 1
 * @param version the one that holds while it is open; when another does, it gives leave to nothing more
 * @param why the text is changed
 * @param authority whose it is: "Regionrådet, sak 12/18"
 * @param dated the day of that
 * @param closed null while it is open
 */
public record Amendment(UUID id, int number, Kind kind, int version, String why, String authority, LocalDate dated, Instant opened, Author by, @Nullable Instant closed) {

    /** What the text is changed for. */
    public enum Kind {
        /** What was adopted is put right: a misprint, or what somebody has been given leave to put right. */
        CORRECTION,
        /** The plan is worked on, towards a new decision. */
        REVISION
    }
}
