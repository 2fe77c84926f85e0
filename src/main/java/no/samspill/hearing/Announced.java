package no.samspill.hearing;

import no.samspill.plan.PlanId;

/** A hearing was announced, so that everybody may know of it; told in the transaction that does it. */
public record Announced(PlanId plan, Hearing hearing) {}
