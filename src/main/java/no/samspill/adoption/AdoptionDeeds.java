package no.samspill.adoption;

import static no.samspill.ledger.Deed.Part.FIELD;
import static no.samspill.ledger.Deed.Part.TO;

import no.samspill.ledger.Deed;

/** What can be done on the way to adoption, as the journal calls it. */
final class AdoptionDeeds {
    static final Deed LAY_ROUTE = Deed.of("route.lay");

    /** Who decided, about which version. */
    static final Deed REGISTER = Deed.of("decision.register", FIELD, TO);

    /** Whose decision, about which version. */
    static final Deed CORRECT = Deed.of("decision.correct", FIELD, TO);

    private AdoptionDeeds() {}
}
