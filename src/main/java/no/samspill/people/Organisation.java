package no.samspill.people;

import org.jspecify.annotations.Nullable;

/**
 * An organisation as it was on one date.
 *
 * @param slug its part of an address; only regional councils have one
 * @param name in bokmål, as it was called that day
 * @param number its official number that day, four digits, leading zero kept; only municipalities have one
 */
public record Organisation(
        OrganisationId id, OrganisationKind kind, @Nullable String slug, String name, @Nullable String number) {}
