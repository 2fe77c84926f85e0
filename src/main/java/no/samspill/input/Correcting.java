package no.samspill.input;

/** What came of mending what was written down at a meeting. */
public sealed interface Correcting {

    record Done() implements Correcting {}

    /** Somebody else has mended it since. @param words what stands there now */
    record Overtaken(String words) implements Correcting {}

    /** It has been taken back, or somebody has sorted it: from there on its words stand. */
    record Gone() implements Correcting {}
}
