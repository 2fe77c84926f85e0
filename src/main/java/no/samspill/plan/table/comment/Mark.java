package no.samspill.plan.table.comment;

import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;

/** A cell that something is being said about. @param said how many comments are open there */
public record Mark(ElementId row, Field field, int said) {}
