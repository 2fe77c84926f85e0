package no.samspill.plan.version.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.Freezing;
import no.samspill.plan.version.Versions;
import no.samspill.plan.web.Public;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Freezing a plan: what it shall be called, then what that means, then it is done and cannot be undone. An administrator without a
 * role in the council, whom the door lets in, too, finds the plans that everybody may read.
 */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/versjoner")
class FreezeController {
    private final Plans plans;
    private final Versions versions;
    private final People people;
    private final Clock clock;

    FreezeController(Plans plans, Versions versions, People people, Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.people = people;
        this.clock = clock;
    }

    static String at(PlanView view) {
        return "/arbeid" + view.address() + "/versjoner";
    }

    @GetMapping
    Page show(@Public PlanView view, Visit visit) {
        return page(visit, view, FreezeForm.empty(LocalDate.now(clock)), List.of(), HttpStatus.OK);
    }

    @PostMapping
    Object freeze(
            @Public PlanView view, @ModelAttribute FreezeForm form, Person who, Visit visit, RedirectAttributes next) {
        if (!form.problems().isEmpty()) {
            return page(visit, view, form, form.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!form.confirmed()) {
            return confirmation(visit, view, form, List.of(), HttpStatus.OK);
        }
        return switch (versions.freeze(view.id(), form.version(), who.author(view.region().id(), Through.TABLE))) {
            case Freezing.Frozen(var version) -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("version.done", String.valueOf(version.number()))));
                yield "redirect:" + at(view);
            }
            case Freezing.Unchanged(var latest) -> page(visit, view, form, List.of(unchanged(latest)), HttpStatus.CONFLICT);
            case Freezing.Empty empty -> page(visit, view, form, List.of(Problem.of("version.empty")), HttpStatus.UNPROCESSABLE_CONTENT);
            case Freezing.Moved moved -> confirmation(visit, plans.get(view.id()), form, List.of(Problem.of("version.moved.on")), HttpStatus.CONFLICT);
            case Freezing.TooEarly(var earliest) -> page(visit, view, form, List.of(tooEarly(earliest, visit.words())), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /** What would be refused is said before anybody confirms. */
    private Page confirmation(Visit visit, PlanView view, FreezeForm form, List<Problem> problems, HttpStatus status) {
        Optional<PlanVersion> latest = versions.latest(view.id());
        LocalDate day = form.dated().orElseThrow();
        if (view.plan().elements().isEmpty()) {
            return page(visit, view, form, List.of(Problem.of("version.empty")), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (latest.filter(version -> version.dated().isAfter(day)).isPresent()) {
            return page(visit, view, form, List.of(tooEarly(latest.get().dated(), visit.words())), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        PlanView before = latest.flatMap(version -> versions.find(view.id(), version.number())).map(FrozenPlan::view).orElse(null);
        Changes changes = before == null ? null : Changes.between(before, view.asKept(), visit.words());
        if (latest.isPresent() && latest.get().revision() == view.revision() && before != null && view.facts().unmoved(before.facts())) {
            return page(visit, view, form, List.of(unchanged(latest.get())), HttpStatus.CONFLICT);
        }
        int number = latest.map(PlanVersion::number).orElse(0) + 1;
        return new ConfirmPage(
                shell(visit, view, visit.words().get("version.confirm.title", String.valueOf(number))), view, form.version(), number, changes,
                NorwegianDates.of(visit.words().language()).date(day), problems, status.value());
    }

    private Page page(Visit visit, PlanView view, FreezeForm form, List<Problem> problems, HttpStatus status) {
        List<PlanVersion> all = versions.list(view.id());
        var names = people.names(all.stream().map(version -> version.by().person()).filter(Objects::nonNull).map(PersonId::new).distinct().toList());
        List<FreezePage.Made> made = all.stream().map(version -> new FreezePage.Made(version, by(version, names, visit.words()), when(version, visit.words()))).toList();
        return new FreezePage(shell(visit, view, visit.words().get("version.list")), view, made, form, problems, status.value());
    }

    private static String by(PlanVersion version, java.util.Map<PersonId, String> names, Words words) {
        return version.by().person() == null
                ? Objects.requireNonNullElse(version.by().system(), "")
                : names.getOrDefault(new PersonId(version.by().person()), words.get("history.forgotten"));
    }

    private String when(PlanVersion version, Words words) {
        return NorwegianDates.of(words.language()).date(LocalDate.ofInstant(version.frozen(), clock.getZone()));
    }

    private static Problem unchanged(PlanVersion latest) {
        return Problem.of("version.unchanged", String.valueOf(latest.number()));
    }

    private static Problem tooEarly(LocalDate earliest, Words words) {
        return Problem.of("version.day.early", NorwegianDates.of(words.language()).date(earliest)).at("day");
    }

    private static Shell shell(Visit visit, PlanView view, String title) {
        return Shell.of(
                visit, title, new Crumb(visit.words().get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()),
                new Crumb(visit.words().get("version.list"), at(view)));
    }
}
