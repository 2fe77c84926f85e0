package no.samspill.progress.web;

import no.samspill.ledger.Within;

/**
 * How a desk stands open to somebody.
 *
 * @param within what they may change
 * @param since the last that the journal tells of what is shown
 * @param refused whether this is the answer to a form that could not be saved: it shows what was typed, also to one who may write there no more
 */
record Opened(Within within, long since, boolean refused) {

    Opened refusing() {
        return new Opened(within, since, true);
    }
}
