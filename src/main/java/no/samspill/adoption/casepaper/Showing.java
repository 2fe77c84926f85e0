package no.samspill.adoption.casepaper;

import no.samspill.adoption.Body;

/** What came of showing a case paper to everybody. */
public sealed interface Showing {

    record Done() implements Showing {}

    /** The body has not decided on that version: until then the paper is for those who prepare it. */
    record NotDecided(Body body) implements Showing {}

    record NotTheirs(Body body) implements Showing {}
}
