package no.samspill.hearing;

import static no.samspill.ledger.Deed.Part.FIELD;

import no.samspill.ledger.Deed;

/** What can be done at a hearing, as the journal calls it. Of what was said and by whom nothing is kept. */
public final class HearingDeeds {
    /** The way it came. */
    public static final Deed TAKE = Deed.of("statement.take", FIELD);

    private HearingDeeds() {}
}
