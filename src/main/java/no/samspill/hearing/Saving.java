package no.samspill.hearing;

/** What came of changing a hearing that is prepared. */
public sealed interface Saving {

    record Saved(Hearing hearing) implements Saving {}

    /** Somebody has changed it since its author looked. */
    record Moved(Hearing now) implements Saving {}

    /** Somebody has taken it away since. */
    record Gone() implements Saving {}

    /** Somebody has announced it since, and what is announced stands. */
    record Announced(Hearing now) implements Saving {}
}
