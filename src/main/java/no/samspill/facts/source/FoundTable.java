package no.samspill.facts.source;

/**
 * A table that a search found.
 *
 * @param first the earliest time it has, and {@code last} the latest; empty where the source does not say
 * @param discontinued whether the source has stopped it
 */
public record FoundTable(String id, String label, String first, String last, String updated, boolean discontinued) {}
