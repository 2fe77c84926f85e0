package no.samspill.hearing.assessment.web;

import no.samspill.hearing.Hearing;
import no.samspill.hearing.assessment.Point;
import no.samspill.hearing.web.HearingView;
import no.samspill.ledger.Author;
import no.samspill.people.Person;

/** The point that an address of the desk names, with who works on it. */
record AtPoint(HearingView at, Point point, Person who) {
    /** Where points are worked on. */
    static final String DESK = HearingView.DESK + "/merknader";

    static final String AT = DESK + "/{punkt}";

    static String desk(HearingView at) {
        return at.desk() + "/merknader";
    }

    Hearing hearing() {
        return at.hearing();
    }

    Author author() {
        return at.author(who);
    }

    String address() {
        return desk(at) + "/" + point.called();
    }
}
