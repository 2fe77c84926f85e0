package no.samspill.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Conflicts;
import no.samspill.ledger.Outcome;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.progress.ProgressDeeds;
import no.samspill.progress.cycle.Activity;
import no.samspill.progress.cycle.ActivityId;
import no.samspill.progress.cycle.AnnualCycles;
import no.samspill.progress.cycle.Turning;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The wheels of the shared year, and their turn into a new one. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/arshjul")
class YearDeskController {
    private final ProgressDesk desk;
    private final AnnualCycles cycles;
    private final Clock clock;

    YearDeskController(ProgressDesk desk, AnnualCycles cycles, Clock clock) {
        this.desk = desk;
        this.cycles = cycles;
        this.clock = clock;
    }

    @GetMapping
    Page show(Visit visit, Person who, @Working PlanView view, @RequestParam(required = false) @Nullable String ar) {
        return page(visit, view, opened(view, who), year(view, ar), null, ActivityForm.blank(), List.of(), HttpStatus.OK);
    }

    @PostMapping
    Object add(
            Visit visit, Person who, @Working PlanView view, @RequestParam(required = false) @Nullable String ar,
            @ModelAttribute ActivityForm form, RedirectAttributes next) {
        Opened opened = opened(view, who).refusing();
        int year = year(view, ar);
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(visit, view, opened, year, null, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (cycles.add(view.id(), ActivityId.random(), year, form.draft(), ProgressDesk.author(who, view), who.reach(view.region().id()))) {
            case Outcome.Done done -> back(view, year, visit, next, "cycle.done.added");
            case Outcome.Conflict(var clashes) -> page(visit, view, opened, year, null, form, problems(clashes), Conflicts.status(clashes));
        };
    }

    /** @param ar the year its author saw would be the next: pressing the button twice turns the wheel once */
    @PostMapping("/nytt-ar")
    Object turn(Visit visit, Person who, @Working PlanView view, @RequestParam(required = false) @Nullable String ar, RedirectAttributes next) {
        int wanted = year(view, ar);
        if (cycles.years(view.id()).contains(wanted)) {
            return back(view, wanted, visit, next, "cycle.done.turned");
        }
        return switch (cycles.turn(view.id(), ProgressDesk.author(who, view), who.reach(view.region().id()))) {
            case Turning.Turned(int year) -> back(view, year, visit, next, "cycle.done.turned");
            case Turning.Nothing nothing -> throw new Refused(HttpStatus.CONFLICT, Problem.of("cycle.turn.none"));
            case Turning.Stopped(var clashes) -> refused(visit, who, view, year(view, null), clashes);
        };
    }

    @GetMapping("/{activity}")
    Page one(Visit visit, Person who, @Working PlanView view, @PathVariable ActivityId activity) {
        Opened opened = opened(view, who);
        Activity found = find(view, activity);
        return page(visit, view, opened, found.year(), found, ActivityForm.of(found.draft()), List.of(), HttpStatus.OK);
    }

    @PostMapping("/{activity}")
    Object change(
            Visit visit, Person who, @Working PlanView view, @PathVariable ActivityId activity, @ModelAttribute ActivityForm form, RedirectAttributes next) {
        Opened opened = opened(view, who).refusing();
        Activity found = find(view, activity);
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(visit, view, opened, found.year(), found, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (cycles.change(view.id(), found.id(), form.seenDraft(), form.draft(), ProgressDesk.author(who, view), who.reach(view.region().id()))) {
            case Outcome.Done done -> back(view, found.year(), visit, next, "cycle.done.saved");
            case Outcome.Conflict(var clashes) -> page(visit, view, opened, found.year(), found, form.seen(found.draft()), problems(clashes), Conflicts.status(clashes));
        };
    }

    @PostMapping("/{activity}/fjerning")
    Object remove(Visit visit, Person who, @Working PlanView view, @PathVariable ActivityId activity, RedirectAttributes next) {
        Activity found = find(view, activity);
        return switch (cycles.remove(view.id(), found.id(), ProgressDesk.author(who, view), who.reach(view.region().id()))) {
            case Outcome.Done done -> back(view, found.year(), visit, next, "cycle.done.removed");
            case Outcome.Conflict(var clashes) -> refused(visit, who, view, found.year(), clashes);
        };
    }

    /** @param ar the year whose wheel it was taken off */
    @PostMapping("/{activity}/gjenoppretting")
    Object restore(
            Visit visit, Person who, @Working PlanView view, @PathVariable ActivityId activity, @RequestParam(required = false) @Nullable String ar, RedirectAttributes next) {
        return switch (cycles.restore(view.id(), activity, ProgressDesk.author(who, view), who.reach(view.region().id()))) {
            case Outcome.Done done -> back(view, cycles.find(view.id(), activity).map(Activity::year).orElseGet(() -> year(view, ar)), visit, next, "cycle.done.restored");
            case Outcome.Conflict(var clashes) when clashes.getFirst().reason() == Clash.Reason.GONE -> throw gone();
            case Outcome.Conflict(var clashes) -> refused(visit, who, view, year(view, ar), clashes);
        };
    }

    /** The wheel of a year, with why something could not be done there. */
    private Page refused(Visit visit, Person who, PlanView view, int year, List<Clash> clashes) {
        return page(visit, view, opened(view, who), year, null, ActivityForm.blank(), problems(clashes), Conflicts.status(clashes));
    }

    private static List<Problem> problems(List<Clash> clashes) {
        return ProgressDesk.problems(clashes, ActivityForm::problem);
    }

    private Opened opened(PlanView view, Person who) {
        return desk.opened(view, cycles.book(view.id()), ProgressDeeds.OF_THE_YEAR, who);
    }

    private Activity find(PlanView view, ActivityId activity) {
        return cycles.find(view.id(), activity).orElseThrow(YearDeskController::gone);
    }

    private static Refused gone() {
        return Refused.unknown("cycle.form.gone");
    }

    private int year(PlanView view, @Nullable String typed) {
        List<Integer> years = cycles.years(view.id());
        return YearController.asked(typed).orElseGet(() -> years.isEmpty() ? view.day(LocalDate.now(clock)).getYear() : years.getLast());
    }

    private Page page(Visit visit, PlanView view, Opened opened, int year, @Nullable Activity activity, ActivityForm form, List<Problem> problems, HttpStatus status) {
        Crumb work = new Crumb(visit.words().get("signin.workspace"), "/arbeid");
        Crumb here = new Crumb(visit.words().get("cycle.desk"), Places.of(view).yearDesk());
        Shell shell = activity == null
                ? Shell.of(visit, here.text(), work, here)
                : Shell.of(visit, activity.draft().title(), work, here, new Crumb(activity.draft().title(), here.href() + "/" + activity.id()));
        return YearDeskPage.of(shell, view, opened, cycles.get(view.id(), year), cycles.removed(view.id(), year), activity, form, problems, status.value());
    }

    private static String back(PlanView view, int year, Visit visit, RedirectAttributes next, String key) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(key)));
        return "redirect:" + Places.of(view).yearDesk() + "?ar=" + year;
    }
}
