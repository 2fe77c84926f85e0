package no.samspill.plan.web;

import no.samspill.ledger.ChangeDeeds;
import no.samspill.ledger.ElementId;

/** What a room calls its rows and their fields when the journal's changes of them are told. */
public interface Naming {

    /** The changes this is about. */
    ChangeDeeds deeds();

    /** What the top rows stand under: "planen". */
    String whole();

    /** "Tiltak B2"; also of a row that is gone. */
    String row(ElementId row);

    /** "Tidsplan" */
    String field(String field);

    /** What stood in a field, as a reader would have seen it. */
    String shown(String field, String kept);
}
