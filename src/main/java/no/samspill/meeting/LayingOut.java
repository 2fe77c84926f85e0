package no.samspill.meeting;

/** What came of laying minutes out for correction. */
public sealed interface LayingOut {

    record LaidOut() implements LayingOut {}

    /** They are laid out until that day already. */
    record Unchanged() implements LayingOut {}

    /** That time is over. */
    record TooEarly() implements LayingOut {}

    /** The meeting has not been held, and nobody said that they know. */
    record NotHeld() implements LayingOut {}

    /** Nothing is written yet. */
    record NotYet() implements LayingOut {}

    record IsLocked() implements LayingOut {}
}
