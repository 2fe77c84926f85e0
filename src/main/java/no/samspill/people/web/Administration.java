package no.samspill.people.web;

import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The regions and people of this instance. */
@Controller
class Administration {
    private final Organisations organisations;
    private final People people;
    private final RoleChoices roles;

    Administration(Organisations organisations, People people, RoleChoices roles) {
        this.organisations = organisations;
        this.people = people;
        this.roles = roles;
    }

    @GetMapping("/styring")
    Page show(Visit visit) {
        return new AdministrationPage(shell(visit, "admin.title", "/styring"), organisations.regions(), people.list().stream().map(person -> new AdministrationPage.Named(person, String.join(", ", roles.of(person, visit.words())))).toList());
    }

    static Shell shell(Visit visit, String key, String address) {
        return shellOf(visit, visit.words().get(key), address);
    }

    static Shell shellOf(Visit visit, String title, String address) {
        var workspace = new Shell.Crumb(visit.words().get("signin.workspace"), "/arbeid");
        var administration = new Shell.Crumb(visit.words().get("admin.title"), "/styring");
        return address.equals("/styring")
                ? Shell.of(visit, title, workspace, administration)
                : Shell.of(visit, title, workspace, administration, new Shell.Crumb(title, address));
    }
}
