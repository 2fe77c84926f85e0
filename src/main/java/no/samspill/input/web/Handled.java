package no.samspill.input.web;

import no.samspill.input.Contribution;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;

/** The contribution that an address names, with who handles it. */
record Handled(PlanView view, Contribution one, Person who) {
    /** Where contributions are handled, one by one. */
    static final String AT = "/arbeid/{region}/{plan}/innspill/nr/{innspill}";

    Author author() {
        return who.author(view.region().id(), Through.TABLE);
    }

    String address() {
        return InputDesk.one(view, one);
    }
}
