package no.samspill.people.web;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.PublicAddress;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.ledger.Through;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import no.samspill.people.SignInLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person: name, a link to sign in by, and the end of their access. */
@Controller
@RequestMapping("/styring/folk/{id}")
class OnePerson {
    private final People people;
    private final SignInLinks links;
    private final RoleChoices roles;
    private final PublicAddress address;

    OnePerson(People people, SignInLinks links, RoleChoices roles, PublicAddress address) {
        this.address = address;
        this.people = people;
        this.links = links;
        this.roles = roles;
    }

    @GetMapping
    Page show(Visit visit, @PathVariable PersonId id) {
        return page(visit, get(id), null, List.of());
    }

    @PostMapping("/navn")
    Object rename(Visit visit, Person who, @PathVariable PersonId id, @RequestParam(name = "name", defaultValue = "") String name, RedirectAttributes next) {
        Person person = get(id);
        Optional<Problem> wrong = PersonName.problem(name);
        if (wrong.isPresent()) {
            return page(visit, new Person(person.id(), name, person.roles()), null, List.of(wrong.get()));
        }
        people.rename(person.id(), name.strip(), who.author(Through.TABLE));
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("person.renamed", name.strip())));
        return "redirect:/styring/folk/" + id;
    }

    /** The link is shown on this page and nowhere else. */
    @PostMapping("/lenke")
    Page link(Visit visit, @PathVariable PersonId id) {
        Person person = get(id);
        return page(visit, person, address.of(links.make(person.id())), List.of());
    }

    @PostMapping("/rolle")
    Object grant(Visit visit, Person who, @PathVariable PersonId id, @RequestParam(defaultValue = "") String role, RedirectAttributes next) {
        Person person = get(id);
        Optional<RoleHeld> wanted = roles.find(role);
        if (wanted.isEmpty()) {
            return page(visit, person, null, List.of(RoleChoices.none(role)));
        }
        people.grant(person.id(), wanted.get(), who.author(Through.TABLE));
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("person.granted", person.name())));
        return "redirect:/styring/folk/" + id;
    }

    @PostMapping("/rolle/slutt")
    String end(Visit visit, Person who, @PathVariable PersonId id, @RequestParam(defaultValue = "") String role, RedirectAttributes next) {
        Person person = get(id);
        boolean ended = person.roles().stream().filter(held -> RoleChoices.value(held).equals(role)).findFirst()
                .map(held -> people.end(person.id(), held, who.author(Through.TABLE))).orElse(true);
        next.addFlashAttribute(Message.FLASH, ended
                ? new Message(Message.Tone.SUCCESS, visit.words().get("person.role.ended", person.name()))
                : new Message(Message.Tone.WARNING, visit.words().get("person.last")));
        return "redirect:/styring/folk/" + id;
    }

    @PostMapping("/slutt")
    String leave(Visit visit, Person who, @PathVariable PersonId id, RedirectAttributes next) {
        Person person = get(id);
        boolean left = people.leave(person.id(), who.author(Through.TABLE));
        next.addFlashAttribute(Message.FLASH, left
                ? new Message(Message.Tone.SUCCESS, visit.words().get("person.left", person.name()))
                : new Message(Message.Tone.WARNING, visit.words().get("person.last")));
        return left ? "redirect:/styring" : "redirect:/styring/folk/" + id;
    }

    private Person get(PersonId id) {
        return people.find(id).orElseThrow(() -> Refused.unknown("person.unknown"));
    }

    private Page page(Visit visit, Person person, @Nullable String link, List<Problem> problems) {
        return new OnePersonPage(Administration.shellOf(visit, person.name(), "/styring/folk/" + person.id()), person, link, roles.heldBy(person, visit.words()), roles.besides(person, visit.words()), problems);
    }
}
