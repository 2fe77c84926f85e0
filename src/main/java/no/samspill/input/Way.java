package no.samspill.input;

/** How a contribution came in. */
public enum Way {
    /** The public form. */
    FORM,
    /** Said at an input meeting. */
    MEETING,
    /** Typed in for a letter or an e-mail. */
    LETTER,
    /** A row of a sheet or a pasted list. */
    LIST
}
