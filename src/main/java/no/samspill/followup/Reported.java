package no.samspill.followup;

import no.samspill.plan.PlanId;

/** A report was given, corrected or taken back; told in its own transaction. */
public record Reported(PlanId plan, Report report) {}
