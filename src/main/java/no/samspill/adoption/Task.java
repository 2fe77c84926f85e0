package no.samspill.adoption;

/** What a body does with the case. */
public enum Task {
    /** It says what it thinks; that settles nothing. */
    ADVISES,
    DECIDES,
    /** It is told. */
    INFORMED
}
