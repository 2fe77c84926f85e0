package no.samspill.ledger;

import java.time.Instant;

/** Which one of its kind a book is, and when it became so. @param number grows with every change, from 0 */
public record Revision(long number, Instant changed) {}
