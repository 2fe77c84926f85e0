package no.samspill.post;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter on its way.
 *
 * @param tries how often the mail server has been asked in vain
 * @param useful until then
 */
public record Outgoing(UUID id, Letter letter, Instant handedOver, Instant useful, int tries) {}
