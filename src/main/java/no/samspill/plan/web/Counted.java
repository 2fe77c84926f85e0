package no.samspill.plan.web;

import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanView;

/**
 * A number that is followed for a row of the plan.
 *
 * @param number the latest, or why there is none
 * @param of what it is of, and when
 */
public record Counted(String name, String number, String of, String href) {

    /** A room above that knows what is counted: a bean of this type. */
    @FunctionalInterface
    public interface Counter {
        /** @param rows the row itself, and those it serves */
        List<Counted> of(PlanView plan, List<ElementId> rows, Words words);
    }
}
