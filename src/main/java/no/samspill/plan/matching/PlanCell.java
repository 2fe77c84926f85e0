package no.samspill.plan.matching;

import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;

/** One field of one row: what is one cell in a working table. */
public record PlanCell(ElementId element, Field field) {}
