package no.samspill.adoption.reconciliation;

/** What came of keeping what was chosen. */
public sealed interface Choosing {

    record Kept(Working working) implements Choosing {}

    /** Somebody else has chosen since the form was filled in. */
    record Changed(Working working) implements Choosing {}

    /** The version is made, and what it was made of stays. */
    record MadeBefore(int version) implements Choosing {}
}
