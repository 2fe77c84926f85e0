package no.samspill.hearing;

/** Where a moment stands to a time of hearing. */
public enum Phase {
    BEFORE,
    OPEN,
    AFTER
}
