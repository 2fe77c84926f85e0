package no.samspill.facts.cube;

/** What a dimension tells of a number: when, where, or what is counted. */
public enum Role {
    TIME, GEO, METRIC, OTHER
}
