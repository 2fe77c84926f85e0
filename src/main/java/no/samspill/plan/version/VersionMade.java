package no.samspill.plan.version;

import no.samspill.plan.PlanId;
import no.samspill.plan.PlanVersion;

/** A plan was frozen; told in the transaction that does it. */
public record VersionMade(PlanId plan, PlanVersion version) {}
