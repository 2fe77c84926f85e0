package no.samspill.facts;

import org.jspecify.annotations.Nullable;

/** A number somebody brings. @param place as of a {@link Value} @param figure null to take back what stands there */
public record NewValue(String place, Term term, @Nullable Figure figure, @Nullable String note) {}
