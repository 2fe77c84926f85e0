package no.samspill.hearing.statement;

/** How a statement came in. */
public enum Channel {
    /** Written on the public page. */
    PAGE,
    LETTER,
    EMAIL,
    /** Said at a meeting, and written down. */
    MEETING,
    /** A row of a sheet. */
    SHEET
}
