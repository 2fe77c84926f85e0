package no.samspill.account;

import no.samspill.ledger.ElementId;
import no.samspill.plan.Standing;

/** A measure as a report told of it. @param label "B2"; empty where it has none */
public record Stood(ElementId measure, String label, String title, Standing standing) {

    /** "B2 Re:tenk hele året" */
    public String called() {
        return (label + " " + title).strip();
    }
}
