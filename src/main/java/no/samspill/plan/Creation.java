package no.samspill.plan;

/** What came of starting a plan. */
public sealed interface Creation {

    record Created(PlanId plan) implements Creation {}

    /** The region has a plan at that address. */
    record AddressTaken(String slug) implements Creation {}
}
