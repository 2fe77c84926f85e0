package no.samspill.input;

import java.time.LocalDate;

/** Whom a contribution is credited to. @param keptUntil the day the name is deleted */
public record Credit(ContributionId contribution, String name, boolean isPublic, LocalDate keptUntil) {}
