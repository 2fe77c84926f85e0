package no.samspill.hearing.web;

import no.samspill.hearing.Hearing;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;

/**
 * The hearing that an address names, with the plan it is of. A controller takes one as a parameter: a {@code @Public} one that
 * everybody may know of, or a {@code @Working} one, which may be being prepared still.
 *
 * @param view the plan as it is today, which may say something else than what is heard
 */
public record HearingView(PlanView view, Hearing hearing) {
    /** Where everybody reads it. */
    public static final String AT = "/{region}/{plan}/horing/{n}";

    /** Where it is worked on. */
    public static final String DESK = "/arbeid" + AT;

    public static String all(PlanView view) {
        return view.address() + "/horing";
    }

    public String address() {
        return all(view) + "/" + hearing.number();
    }

    public String desk() {
        return "/arbeid" + address();
    }

    /** The frozen text that is heard, with nothing around it. */
    public String version() {
        return view.address() + "/versjon/" + hearing.version();
    }

    public Author author(Person who) {
        return who.author(view.region().id(), Through.TABLE);
    }
}
