package no.samspill.people;

import static no.samspill.ledger.Deed.Part.FIELD;
import static no.samspill.ledger.Deed.Part.FROM;
import static no.samspill.ledger.Deed.Part.TO;

import no.samspill.ledger.Deed;

/** What can be done to people and organisations, as the journal calls it. Of people it keeps no name and no address. */
public final class PeopleDeeds {
    static final Deed ENTER = Deed.of("person.enter");
    static final Deed RENAME = Deed.of("person.rename");
    static final Deed EMAIL = Deed.of("person.email");
    static final Deed LEAVE = Deed.of("person.leave");

    /** A role, and whom it is held for. */
    static final Deed GRANT = Deed.of("person.grant", FIELD, TO);

    static final Deed END = Deed.of("person.end", FIELD, TO);
    static final Deed INVITE = Deed.of("person.invite", FIELD, TO);
    static final Deed INVITE_AGAIN = Deed.of("person.invite-again", FIELD, TO);
    static final Deed WITHDRAW_INVITATION = Deed.of("person.withdraw-invitation", FIELD, TO);

    /** The issuer, never the subject. */
    static final Deed TIE = Deed.of("person.tie", TO);

    static final Deed UNTIE = Deed.of("person.untie", FROM);

    /** Its kind and its name. */
    static final Deed ENTER_ORGANISATION = Deed.of("organisation.enter", FIELD, TO);

    /** In which language, from what to what. */
    static final Deed RENAME_ORGANISATION = Deed.of("organisation.rename", FIELD, FROM, TO);

    static final Deed RENUMBER = Deed.of("organisation.renumber", FROM, TO);
    static final Deed JOIN = Deed.of("organisation.join", TO);
    static final Deed PART = Deed.of("organisation.part", FROM);
    static final Deed COOPERATE = Deed.of("organisation.cooperate", TO);
    static final Deed END_ORGANISATION = Deed.of("organisation.end", TO);

    /** By the command that moves a region: from where it was, with its address. */
    public static final Deed MOVE_IN = Deed.of("organisation.move-in", TO);

    static final Deed SUCCEED = Deed.of("organisation.succeed", TO);

    private PeopleDeeds() {}
}
