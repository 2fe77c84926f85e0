package no.samspill.adoption;

import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;

/** One text of a plan: a field of a row. */
public record Spot(ElementId element, Field field) {}
