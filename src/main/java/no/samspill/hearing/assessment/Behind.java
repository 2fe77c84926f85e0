package no.samspill.hearing.assessment;

import no.samspill.hearing.statement.StatementId;
import no.samspill.input.Receipt;

/** A statement that led to something. */
public record Behind(StatementId statement, Receipt receipt) {}
