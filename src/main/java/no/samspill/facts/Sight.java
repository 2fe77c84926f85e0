package no.samspill.facts;

/** Which municipalities one looks at: they come and go while the numbers run on. */
public enum Sight {
    /** Those there are today, each with all that it came of. */
    NOW,
    /** Those there were on the plan's own day. */
    THEN
}
