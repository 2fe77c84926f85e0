package no.samspill.publishing;

import no.samspill.plan.PlanId;

/** A version of a plan as a paper to read, in one format. */
public record VersionPaper(PlanId plan, int number, PaperFormat format) {}
