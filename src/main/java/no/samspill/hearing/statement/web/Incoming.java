package no.samspill.hearing.statement.web;

import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.web.HearingView;
import no.samspill.ledger.Author;
import no.samspill.people.Person;

/** The statement that an address names, with who handles it. */
record Incoming(HearingView at, Statement one, Person who) {
    /** Where statements are handled, one by one. */
    static final String AT = HearingView.DESK + "/uttalelser/{number}";

    Author author() {
        return at.author(who);
    }

    String address() {
        return Inboxes.address(at) + "/" + one.number();
    }
}
