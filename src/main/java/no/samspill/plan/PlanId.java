package no.samspill.plan;

import java.util.UUID;
import no.samspill.ledger.ElementId;

/** What a plan is called by the machine, whoever owns it and whatever its address. */
public record PlanId(UUID value) {

    /** The plan as something that has words of its own: its title, its objective, its key question. */
    public ElementId itself() {
        return new ElementId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
