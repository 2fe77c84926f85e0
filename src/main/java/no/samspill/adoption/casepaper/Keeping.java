package no.samspill.adoption.casepaper;

import no.samspill.adoption.Body;

/** What came of writing texts for case papers. */
public sealed interface Keeping {

    record Kept() implements Keeping {}

    /** Somebody has written since the form was filled in. */
    record Changed() implements Keeping {}

    record NotTheirs(Body body) implements Keeping {}
}
