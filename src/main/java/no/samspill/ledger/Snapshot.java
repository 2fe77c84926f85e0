package no.samspill.ledger;

/** The rows of one revision. */
public record Snapshot(Revision revision, Rows rows) {}
