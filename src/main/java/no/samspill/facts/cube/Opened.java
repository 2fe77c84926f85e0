package no.samspill.facts.cube;

/** What came of opening a file: a cube, or why there is none. */
public sealed interface Opened permits Cube, NoCube {}
