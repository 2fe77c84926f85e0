package no.samspill.people.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Field;
import no.samspill.frame.Message.Tone;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.EmailAddress;
import no.samspill.pace.Limit;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn;
import no.samspill.pace.Waiting;
import no.samspill.people.Access;
import no.samspill.people.Door;
import no.samspill.people.EmailChanges;
import no.samspill.people.People;
import no.samspill.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own e-mail address: seen by oneself and those who invite, changed once the new one is proven. */
@Controller
@RequestMapping("/arbeid/e-post")
class OwnEmail implements Door.Keeper {
    /** Letters that one person has sent to an address that may be a stranger's. */
    private static final Limit LETTERS = new Limit("email-change", 5, Duration.ofDays(1));

    private final People people;
    private final EmailChanges changes;
    private final Pace pace;

    OwnEmail(People people, EmailChanges changes, Pace pace) {
        this.pace = pace;
        this.people = people;
        this.changes = changes;
    }

    @Override
    public List<Door> doors() {
        return List.of(Door.any("/arbeid/e-post", Access.SIGNED_IN), Door.any("/arbeid/e-post/bekreft", Access.SIGNED_IN));
    }

    @GetMapping
    Page show(Visit visit, Person who) {
        return page(visit, who, "", null, List.of());
    }

    @PostMapping
    Object change(Visit visit, Person who, @RequestParam(defaultValue = "") String email, RedirectAttributes next) {
        Optional<EmailAddress> to = EmailAddress.of(email);
        if (to.isEmpty()) {
            return page(visit, who, email, null, List.of(Problem.of(email.isBlank() ? "email.missing" : "email.wrong").at("email")));
        }
        if (pace.take(LETTERS, who.id().toString()) instanceof Turn.TooSoon(var wait)) {
            return page(visit, who, email, null, List.of(Problem.of("pace.wait", Waiting.minutes(wait)).at("email")));
        }
        changes.ask(who, to.get(), visit.words());
        next.addFlashAttribute(Message.FLASH, new Message(Tone.INFO, visit.words().get("emailchange.sent", to.get().value())));
        return "redirect:/arbeid/e-post";
    }

    @GetMapping("/bekreft")
    Page open(Visit visit, Person who, @RequestParam(defaultValue = "") String nokkel) {
        return page(visit, who, "", nokkel, List.of());
    }

    @PostMapping("/bekreft")
    String confirm(Visit visit, Person who, @RequestParam(defaultValue = "") String nokkel, RedirectAttributes next) {
        boolean done = changes.confirm(who, nokkel, visit.words());
        next.addFlashAttribute(Message.FLASH, done
                ? new Message(Tone.SUCCESS, visit.words().get("emailchange.done"))
                : new Message(Tone.WARNING, visit.words().get("emailchange.not")));
        return "redirect:/arbeid/e-post";
    }

    private Page page(Visit visit, Person who, String typed, @Nullable String key, List<Problem> problems) {
        String title = visit.words().get("emailchange.title");
        Shell shell = Shell.of(visit, title, new Shell.Crumb(visit.words().get("signin.workspace"), "/arbeid"), new Shell.Crumb(title, "/arbeid/e-post"));
        Field email = Field.text("email", visit.words().get("emailchange.new")).of("email", "email").holding(typed).with(problems);
        int status = problems.isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value();
        return new OwnEmailPage(shell, status, people.emailOf(who.id()).map(EmailAddress::value).orElse(null), email, key, problems);
    }
}
