package no.samspill.worksheet.web;

import no.samspill.ledger.ElementId;

/** What places on the preview are called in its addresses. */
final class Anchors {

    private Anchors() {}

    /** @param sheet its place in the book, from 0 */
    static String cell(int sheet, String address) {
        return "celle-" + (sheet + 1) + "-" + address;
    }

    static String row(ElementId incoming) {
        return "rad-" + incoming;
    }
}
