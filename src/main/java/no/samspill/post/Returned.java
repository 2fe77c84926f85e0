package no.samspill.post;

import java.time.Instant;

/**
 * A letter that never arrived; its words are gone.
 *
 * @param to the address, so that an administrator can put it right
 * @param answer what the mail server last said; empty where it was never asked
 */
public record Returned(String to, Instant ended, String answer) {}
