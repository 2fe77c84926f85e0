package no.samspill.adoption.reconciliation;

import no.samspill.adoption.Adoption;
import no.samspill.plan.PlanId;

/**
 * A version was made of what bodies adopted of another; told once, in its transaction.
 *
 * @param of which version
 * @param adoption how far the plan has come with the new one
 */
public record Reconciled(PlanId plan, int of, int version, Adoption adoption) {}
