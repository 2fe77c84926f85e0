package no.samspill.plan;

import java.util.Map;
import no.samspill.ledger.ElementId;
import no.samspill.wording.Status;

/**
 * A room above that is told how far measures have come: a bean of this type. What it knows goes before what the plan's own status
 * column says, wherever a living plan is shown; the column's words stay as they are written.
 */
public interface Telling extends Alongside {

    /** By measure; those it was told nothing of are left out. */
    Map<ElementId, Status> standing(PlanView plan);
}
