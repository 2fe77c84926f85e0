package no.samspill.progress;

import java.time.Instant;

/** How many times something in people's calendars has changed, from 0, and when it did last (RFC 5545, 3.8.7.4). */
public record Sequence(int number, Instant changed) {
    public static final Sequence FIRST = new Sequence(0, Instant.EPOCH);
}
