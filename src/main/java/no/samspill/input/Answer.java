package no.samspill.input;

import java.time.Instant;

/** What the council answers a contribution: why it led to nothing, or more about what it led to. */
public record Answer(ContributionId contribution, String words, Instant at) {
    /** An answer's characters at most. */
    public static final int LONGEST = 5_000;
}
