package no.samspill.meeting;

/** What came of writing minutes. */
public sealed interface Writing {

    record Written() implements Writing {}

    /** They say so already. */
    record Unchanged() implements Writing {}

    /** Somebody else has written since. @param words what stands there now */
    record Overtaken(String words) implements Writing {}

    /** They are locked: a correction is an addendum. */
    record IsLocked() implements Writing {}
}
