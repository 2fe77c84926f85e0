package no.samspill.hearing;

/** Who is heard, each with days of their own. */
public enum Track {
    /** Those who were asked by name. */
    CONSULTEES,
    EVERYBODY
}
