package no.samspill.plan;


/**
 * A version with all it says, as it was read then: organisations are called what they were called, and words mean what they
 * were understood to mean. What its words left open is not kept.
 */
public record FrozenPlan(PlanVersion version, PlanView view) {}
