package no.samspill.plan;

import no.samspill.ledger.ElementId;
import no.samspill.wording.Doubt;

/** Something a field's words leave open, for a person to settle. */
public record Question(ElementId element, Field field, Doubt doubt) {}
