package no.samspill.followup.reminding;

/** What came of somebody's press to have one who answers reminded. */
public enum Reminded {
    /** A letter is on its way. */
    TOLD,
    /** All of theirs were written to today already. */
    TODAY,
    /** All of theirs have asked to have none. */
    NEVER,
    /** None of theirs has an address. */
    NO_ADDRESS,
    /** Nobody reports for them yet, so there is nobody to remind. */
    NOBODY,
    /** Only the secretariat can report for them: the plan names them, and nobody has entered them. */
    NAMED,
    /** Nothing waits for them any more. */
    NOTHING
}
