package no.samspill.ledger;

import java.time.Instant;
import java.util.UUID;

/**
 * One line of the journal.
 *
 * @param id grows with time within one plan
 * @param batch shared by everything that was done in one go
 */
public record Entry(long id, Instant at, UUID batch, Author author, Event event) {}
