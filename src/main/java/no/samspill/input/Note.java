package no.samspill.input;

import java.time.Instant;
import java.util.UUID;

/** What one of the secretariat wrote to the others about a contribution. */
public record Note(UUID id, UUID person, Instant at, String words) {
    /** A note's characters at most. */
    public static final int LONGEST = 5_000;
}
