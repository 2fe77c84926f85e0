package no.samspill.progress;

/** Where a step stands against a day. */
public enum Turn {
    PAST,
    /** It goes on that day. */
    NOW,
    /** The first thing to come. */
    NEXT,
    AHEAD,
    /** Nobody knows. */
    UNDATED
}
