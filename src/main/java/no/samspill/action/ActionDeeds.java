package no.samspill.action;

import static no.samspill.ledger.Deed.Part.FIELD;
import static no.samspill.ledger.Deed.Part.FROM;
import static no.samspill.ledger.Deed.Part.TO;

import no.samspill.ledger.Deed;

/** What can be done with action plans, as the journal calls it. */
public final class ActionDeeds {
    /** For whom, of which year, and how much it became; a dash where it was taken back. */
    public static final Deed SET_MONEY = Deed.of("money.set", FIELD, FROM, TO);

    /** By whom, from which year, and how many did not go on. */
    public static final Deed CARRY = Deed.of("actions.carry", FIELD, FROM, TO);

    private ActionDeeds() {}
}
