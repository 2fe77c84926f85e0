package no.samspill.people.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.ledger.Through;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Entering somebody with the role they are to have. */
@Controller
class NewPerson {
    private final People people;
    private final RoleChoices roles;

    NewPerson(People people, RoleChoices roles) {
        this.people = people;
        this.roles = roles;
    }

    @GetMapping("/styring/ny-person")
    Page blank(Visit visit) {
        return page(visit, "", "", List.of());
    }

    @PostMapping("/styring/ny-person")
    @Transactional
    Object enter(
            Visit visit, Person who, @RequestParam(name = "name", defaultValue = "") String name, @RequestParam(name = "role", defaultValue = "") String role) {
        Optional<RoleHeld> wanted = roles.find(role);
        List<Problem> problems = Stream.concat(PersonName.problem(name).stream(), wanted.isEmpty() ? Stream.of(RoleChoices.none(role)) : Stream.empty()).toList();
        if (!problems.isEmpty()) {
            return page(visit, name, role, problems);
        }
        PersonId entered = people.enter(name.strip(), who.author(Through.TABLE));
        people.grant(entered, wanted.orElseThrow(), who.author(Through.TABLE));
        return "redirect:/styring/folk/" + entered;
    }

    private Page page(Visit visit, String name, String role, List<Problem> problems) {
        return new NewPersonPage(
                Administration.shell(visit, "person.new.title", "/styring/ny-person"),
                Field.text("name", visit.words().get("person.name")).holding(name).with(problems),
                Field.text("role", visit.words().get("person.role")).holding(role).with(problems),
                roles.all(visit.words()),
                problems);
    }
}
