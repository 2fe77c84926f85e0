package no.samspill.hearing.statement;

/** Told in the transaction that takes a statement in. */
public record StatementTaken(Statement statement) {}
