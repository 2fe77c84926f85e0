package no.samspill.hearing.statement;

/** Told in the transaction in which a sender says that an address is theirs. */
public record SenderConfirmed(Statement statement) {}
