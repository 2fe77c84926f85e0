package no.samspill.hearing.statement;

/** What came of saving a draft. */
public sealed interface Saving {

    record Saved(Draft draft) implements Saving {}

    /** Somebody else has saved since this writer began; nothing was written over. @param theirs what stands now */
    record Overtaken(Draft theirs) implements Saving {}

    /** It has been sent, or its day has come. */
    record Gone() implements Saving {}
}
