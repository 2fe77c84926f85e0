package no.samspill.people.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.people.Organisation;
import no.samspill.people.Person;

public record AdministrationPage(Shell shell, List<Organisation> regions, List<Named> people) implements Page {

    /** @param roles in words; empty for none */
    public record Named(Person person, String roles) {}
}
