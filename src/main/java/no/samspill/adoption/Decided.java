package no.samspill.adoption;

import no.samspill.plan.PlanId;

/**
 * A decision was registered, a correction too; told once of each, in its transaction.
 *
 * @param adoption how far the plan has come with it
 * @param before whether the plan as a whole was adopted before it
 */
public record Decided(PlanId plan, Decision decision, Adoption adoption, boolean before) {

    /** Whether it is what made the plan as a whole adopted. */
    public boolean settles() {
        return !before && adoption.adopted();
    }
}
