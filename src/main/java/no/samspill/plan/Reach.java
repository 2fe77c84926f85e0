package no.samspill.plan;

import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;

/** How much of a plan somebody may change. */
public sealed interface Reach {
    Reach WHOLE = new Whole();
    Reach NOTHING = new Nothing();

    /** All of it. */
    record Whole() implements Reach {}

    /** What is said of the measures that these municipalities answer for; not which rows there are, nor where they stand. */
    record Municipalities(Set<OrganisationId> municipalities) implements Reach {

        public Municipalities {
            municipalities = Set.copyOf(municipalities);
        }
    }

    /** Reads only. */
    record Nothing() implements Reach {}

    /** The rows whose fields may be changed; their places too only for {@link Whole}. */
    default Set<ElementId> rows(PlanView plan) {
        return switch (this) {
            case Whole whole -> plan.plan().walk().map(Element::id).collect(Collectors.toSet());
            case Nothing nothing -> Set.of();
            case Municipalities(var own) -> Mandate.measures(plan, own);
        };
    }
}
