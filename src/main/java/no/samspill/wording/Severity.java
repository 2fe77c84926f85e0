package no.samspill.wording;

/** How much a doubt matters: an error stops an import, a question waits for a person, a note only tells. */
public enum Severity {
    ERROR,
    QUESTION,
    NOTE
}
