package no.samspill.post;

import java.util.UUID;

/**
 * A letter's way has ended; told in the transaction that notes it.
 *
 * @param sent whether the mail server said yes to it
 */
public record Ended(UUID letter, boolean sent) {}
