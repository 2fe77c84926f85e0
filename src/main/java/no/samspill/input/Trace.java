package no.samspill.input;

import java.time.Instant;
import java.util.List;
import no.samspill.ledger.ElementId;

/**
 * That a contribution led to something.
 *
 * @param element the row of the plan
 * @param entries the very changes, as the journal numbers them; empty where it is the row as a whole
 */
public record Trace(ContributionId contribution, ElementId element, List<Long> entries, Instant at) {

    public Trace {
        entries = List.copyOf(entries);
    }
}
