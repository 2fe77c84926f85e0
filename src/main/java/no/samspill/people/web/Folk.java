package no.samspill.people.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspill.frame.Field;
import no.samspill.frame.Message.Tone;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Access;
import no.samspill.people.Door;
import no.samspill.people.Invitation;
import no.samspill.people.Invitations;
import no.samspill.people.Inviting;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.people.Region;
import no.samspill.people.RoleHeld;
import no.samspill.post.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Those with a role in a council: inviting more, and ending what they have. */
@Controller
@RequestMapping("/arbeid/{region}/folk")
class Folk implements Door.Keeper {
    private final People people;
    private final Invitations invitations;
    private final RoleChoices roles;
    private final Post post;
    private final Clock clock;

    Folk(People people, Invitations invitations, RoleChoices roles, Post post, Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.roles = roles;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public List<Door> doors() {
        return List.of(Door.any("/arbeid/{region}/folk", Access.INVITERS), Door.any("/arbeid/{region}/folk/**", Access.INVITERS));
    }

    @GetMapping
    Page show(Visit visit, Person who, Region council) {
        return page(visit, who, council, "", "", "", List.of(), HttpStatus.OK);
    }

    @PostMapping
    Object invite(
            Visit visit, Person who, Region council, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String role, RedirectAttributes next) {
        Optional<EmailAddress> to = EmailAddress.of(email);
        Optional<RoleHeld> wanted = roles.find(council, role);
        List<Problem> problems = new ArrayList<>();
        PersonName.problem(name).ifPresent(problems::add);
        if (to.isEmpty()) {
            problems.add(Problem.of(email.isBlank() ? "email.missing" : "email.wrong").at("email"));
        }
        if (wanted.isEmpty()) {
            problems.add(RoleChoices.none(role));
        }
        if (problems.isEmpty()) {
            Inviting came = invitations.invite(wanted.orElseThrow(), name.strip(), to.orElseThrow(), visit.words().language(), who, author(who, council));
            switch (came) {
                case Inviting.Sent sent -> {
                    return done(visit, next, council, post.works() ? "folk.invited" : "folk.invited.waiting", name.strip());
                }
                case Inviting.HasTheRole(var holder) -> problems.add(Problem.of("folk.has", holder).at("email"));
                case Inviting.AskedAlready asked -> problems.add(Problem.of("folk.asked").at("email"));
            }
        }
        return page(visit, who, council, name, email, role, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/invitasjon/{id}/igjen")
    String sendAgain(Visit visit, Person who, Region council, @PathVariable UUID id, RedirectAttributes next) {
        Invitation sent = invitations.sendAgain(council.id(), id, author(who, council)).orElseThrow(Folk::gone);
        return done(visit, next, council, post.works() ? "folk.invited" : "folk.invited.waiting", sent.name());
    }

    @PostMapping("/invitasjon/{id}/trekk")
    String withdraw(Visit visit, Person who, Region council, @PathVariable UUID id, RedirectAttributes next) {
        Invitation withdrawn = invitations.withdraw(council.id(), id, author(who, council)).orElseThrow(Folk::gone);
        return done(visit, next, council, "folk.withdrawn", withdrawn.name());
    }

    @PostMapping("/{person}/slutt")
    String end(Visit visit, Person who, Region council, @PathVariable PersonId person, @RequestParam(defaultValue = "") String role, RedirectAttributes next) {
        Person found = people.find(person).filter(one -> one.readsDrafts(council.id())).orElseThrow(Folk::gone);
        RoleHeld held = found.roles().stream().filter(one -> council.id().equals(one.council()) && RoleChoices.value(one).equals(role)).findFirst().orElseThrow(Folk::gone);
        people.end(found.id(), held, author(who, council));
        return done(visit, next, council, "folk.ended", found.name(), roles.said(held, visit.words()));
    }

    private static Author author(Person who, Region council) {
        return who.author(council.id(), Through.TABLE);
    }

    private static Refused gone() {
        return Refused.unknown("folk.gone");
    }

    private static String done(Visit visit, RedirectAttributes next, Region council, String key, Object... about) {
        next.addFlashAttribute(Message.FLASH, new Message(Tone.SUCCESS, visit.words().get(key, about)));
        return "redirect:/arbeid/" + council.slug() + "/folk";
    }

    private Page page(Visit visit, Person who, Region council, String name, String email, String role, List<Problem> problems, HttpStatus status) {
        Words words = visit.words();
        String at = "/arbeid/" + council.slug() + "/folk";
        Shell shell = Shell.of(visit, words.get("folk.title", council.name()), new Shell.Crumb(words.get("signin.workspace"), "/arbeid"), new Shell.Crumb(words.get("folk.short"), at));
        return new FolkPage(
                shell,
                at,
                status.value(),
                problems,
                people.in(council.id()).stream().map(person -> one(person, who, council, words)).toList(),
                invitations.waiting(council.id()).stream().map(invitation -> waiting(invitation, words)).toList(),
                Field.text("name", words.get("person.name")).of("text", "off").holding(name).with(problems),
                Field.text("email", words.get("folk.email")).of("email", "off").helped(words.get("folk.email.help")).holding(email).with(problems),
                Field.text("role", words.get("person.role")).holding(role).with(problems),
                choices(council, words),
                post.works() ? null : words.get("folk.nomail"));
    }

    /** None is chosen beforehand: which role somebody gets, is too much to get by not looking. */
    private Map<String, String> choices(Region council, Words words) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", words.get("folk.role.choose"));
        choices.putAll(roles.in(council, words));
        return choices;
    }

    private FolkPage.One one(Person person, Person who, Region council, Words words) {
        List<FolkPage.Part> parts = person.roles().stream()
                .filter(role -> council.id().equals(role.council()))
                .map(role -> new FolkPage.Part(RoleChoices.value(role), roles.said(role, words)))
                .sorted(Comparator.comparing(FolkPage.Part::words))
                .toList();
        @Nullable String email = people.emailOf(person.id()).map(EmailAddress::value).orElse(null);
        return new FolkPage.One(person.id().toString(), person.name(), email, parts, person.id().equals(who.id()));
    }

    private FolkPage.Waiting waiting(Invitation invitation, Words words) {
        NorwegianDates dates = NorwegianDates.of(words.language());
        boolean late = invitation.expires().isBefore(clock.instant());
        String when = words.get(late ? "folk.expired" : "folk.until", dates.date(invitation.expires().atZone(clock.getZone()).toLocalDate()));
        return new FolkPage.Waiting(invitation.id().toString(), invitation.name(), invitation.to().value(), roles.said(invitation.role(), words), when);
    }
}
