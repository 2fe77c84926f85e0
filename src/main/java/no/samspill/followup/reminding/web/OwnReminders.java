package no.samspill.followup.reminding.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samspill.followup.reminding.Digests;
import no.samspill.followup.reminding.Rhythm;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.people.OwnSetting;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.post.Post;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How often somebody wants to be told of what waits for them, and in which language. */
@Controller
@RequestMapping(OwnReminders.AT)
class OwnReminders implements OwnSetting {
    static final String AT = "/arbeid/meg/paminnelser";

    private final Digests reminders;
    private final People people;
    private final Post post;
    private final Clock clock;

    OwnReminders(Digests reminders, People people, Post post, Clock clock) {
        this.reminders = reminders;
        this.people = people;
        this.post = post;
        this.clock = clock;
    }

    @Override
    public Setting of(Person who, Words words) {
        return new Setting(words.get("reminder.title"), words.get("reminder.is." + reminders.rhythm(who.id())), words.get("reminder.change"), AT);
    }

    @GetMapping
    Page show(Person who, Visit visit) {
        return page(who, reminders.rhythm(who.id()).name(), List.of(), visit);
    }

    @PostMapping
    Object choose(@RequestParam(name = "takt", defaultValue = "") String typed, Person who, Visit visit, RedirectAttributes next) {
        Optional<Rhythm> chosen = Arrays.stream(Rhythm.values()).filter(each -> each.name().equals(typed)).findFirst();
        if (chosen.isEmpty()) {
            return page(who, typed, List.of(Problem.of("reminder.rhythm.missing").at("takt")), visit);
        }
        reminders.choose(who.id(), chosen.get());
        people.speaks(who.id(), visit.words().language());
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("reminder.is." + chosen.get())));
        return "redirect:" + AT;
    }

    private Page page(Person who, String rhythm, List<Problem> problems, Visit visit) {
        Words w = visit.words();
        String when = reminders.rhythm(who.id()).next(clock.instant()).map(day -> w.get("reminder.next", NorwegianDates.of(w.language()).date(day))).orElseGet(() -> w.get("reminder.next.never"));
        return new OwnRemindersPage(
                Shell.of(visit, w.get("reminder.title"), new Crumb(w.get("signin.workspace"), "/arbeid"), new Crumb(w.get("me.title"), "/arbeid/meg"), new Crumb(w.get("reminder.title"), AT)), rhythm, when,
                people.emailOf(who.id()).map(EmailAddress::value).orElse(""), post.works(), problems, problems.isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
}
