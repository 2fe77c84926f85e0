package no.samspill.account;

import no.samspill.publishing.document.Document;

/**
 * All that a report says, kept with it: it reads the same with the living plan gone.
 *
 * @param paper as it is read @param slides as it is shown
 */
public record Said(Written written, Standings standings, Document paper, Document slides) {}
