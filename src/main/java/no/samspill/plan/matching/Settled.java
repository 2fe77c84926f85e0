package no.samspill.plan.matching;

import java.util.Map;
import java.util.Set;
import no.samspill.ledger.ElementId;
import no.samspill.plan.FieldChange;

/**
 * What a person has decided about a difference. Where nothing is decided, words that came in are taken, blank cells are not,
 * rows move, and rows that did not come in stay in the plan.
 *
 * @param removed rows of the plan to take out, with all under them
 * @param unmoved rows of the plan to leave where they stand
 * @param taken for a field of a row of the plan, whether to take what came in
 * @param clarified clearer words for a field of a row that came in; empty words take away those given before
 */
public record Settled(
        Set<ElementId> removed, Set<ElementId> unmoved, Map<PlanCell, Boolean> taken, Map<PlanCell, String> clarified) {

    public Settled {
        removed = Set.copyOf(removed);
        unmoved = Set.copyOf(unmoved);
        taken = Map.copyOf(taken);
        clarified = Map.copyOf(clarified);
    }

    /** Nothing decided. */
    public static Settled none() {
        return new Settled(Set.of(), Set.of(), Map.of(), Map.of());
    }

    public boolean takes(ElementId present, FieldChange change) {
        return taken.getOrDefault(new PlanCell(present, change.field()), !change.blank());
    }
}
