package no.samspill.plan;

import no.samspill.ledger.ElementId;

/** One field of one row: what is one cell in a working table. */
public record PlanCell(ElementId element, Field field) {}
