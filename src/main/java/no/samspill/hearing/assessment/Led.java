package no.samspill.hearing.assessment;

import java.util.List;
import no.samspill.ledger.ElementId;

/**
 * That a point led to something.
 *
 * @param element the row of the plan
 * @param entries the very changes, as the journal numbers them; empty where it is the row as a whole
 */
public record Led(PointId point, ElementId element, List<Long> entries) {

    public Led {
        entries = List.copyOf(entries);
    }
}
