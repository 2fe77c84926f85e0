package no.samspill.account;

import static no.samspill.ledger.Deed.Part.TO;

import no.samspill.ledger.Deed;

/** What can be done with status reports, as the journal calls it; each of which number. */
public final class AccountDeeds {
    public static final Deed BEGIN = Deed.of("account.begin", TO);
    public static final Deed CHECK = Deed.of("account.check", TO);
    public static final Deed SEND = Deed.of("account.send", TO);
    public static final Deed SEND_CORRECTION = Deed.of("account.correct", TO);
    public static final Deed DISCARD = Deed.of("account.discard", TO);

    private AccountDeeds() {}
}
