package no.samspill.progress.web;

import java.util.List;
import no.samspill.frame.Message;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.ledger.Change;
import no.samspill.ledger.Outcome;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.progress.Field;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Standing;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a step stands: its place, whether it is confirmed, done or cancelled, and whether it is there at all. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/fremdrift/{step}")
class StandingController {
    private final ProgressDesk desk;
    private final ProgressPlans progress;

    StandingController(ProgressDesk desk, ProgressPlans progress) {
        this.desk = desk;
        this.progress = progress;
    }

    @PostMapping("/sted")
    String move(
            Visit visit, Person who, @Working PlanView view, @PathVariable StepId step,
            @RequestParam(defaultValue = "") String retning, @RequestParam(defaultValue = "") String fase, RedirectAttributes next) {
        Step found = desk.step(view, step);
        ProgressPlan all = desk.plan(view).orElseThrow();
        Moves moves = new Moves(all);
        StepId seenPhase = found.kind().isPhase() ? null : StepId.find(fase).orElse(null);
        return (retning.equals("opp") ? moves.up(found) : moves.down(found))
                .map(to -> progress.move(view.id(), found.id(), seenPhase, to.after(), ProgressDesk.author(who, view), who.reach(view.region().id())))
                .map(outcome -> made(visit, view, outcome, next, "progress.done.moved") + "#steg-" + found.id())
                .orElseGet(() -> "redirect:" + Places.of(view).desk());
    }

    /** @param fra what the author saw @param til what it shall be: planlagt, bekreftet, gjort, avlyst */
    @PostMapping("/tilstand")
    String stand(
            Visit visit, Person who, @Working PlanView view, @PathVariable StepId step,
            @RequestParam(defaultValue = "") String fra, @RequestParam(defaultValue = "") String til, @RequestParam(required = false) @Nullable String why, RedirectAttributes next) {
        Step found = desk.step(view, step);
        if (!StepPage.named(found.standing()).equals(fra)) {
            throw new Refused(HttpStatus.CONFLICT, Problem.of("progress.form.stand.clash"));
        }
        Change change = Field.STANDING.put(found.id(), found.standing().words(), standing(til, StepForm.words(why)).words());
        return made(visit, who, view, List.of(change), next, "progress.done.stood");
    }

    @PostMapping("/fjerning")
    String remove(Visit visit, Person who, @Working PlanView view, @PathVariable StepId step, RedirectAttributes next) {
        return made(visit, who, view, List.of(new Change.Remove(desk.step(view, step).id().element())), next, "progress.done.removed");
    }

    @PostMapping("/gjenoppretting")
    String restore(Visit visit, Person who, @Working PlanView view, @PathVariable StepId step, RedirectAttributes next) {
        StepId removed = desk.plan(view).stream().flatMap(all -> all.removed().stream()).map(Step::id).filter(step::equals).findFirst()
                .orElseThrow(() -> Refused.unknown("progress.form.gone"));
        return made(visit, who, view, List.of(new Change.Restore(removed.element())), next, "progress.done.restored");
    }

    private String made(Visit visit, Person who, PlanView view, List<Change> changes, RedirectAttributes next, String key) {
        return made(visit, view, progress.apply(view.id(), changes, ProgressDesk.author(who, view), who.reach(view.region().id())), next, key);
    }

    private static String made(Visit visit, PlanView view, Outcome outcome, RedirectAttributes next, String key) {
        return switch (outcome) {
            case Outcome.Done done -> ProgressDesk.back(view, visit, next, key);
            case Outcome.Conflict(var clashes) -> {
                Problem problem = StepForm.problem(clashes.getFirst());
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.DANGER, problem.text(visit.words())));
                yield "redirect:" + Places.of(view).desk();
            }
        };
    }

    private static Standing standing(String named, @Nullable String why) {
        return switch (named) {
            case "planlagt" -> Standing.PLANNED;
            case "bekreftet" -> Standing.CONFIRMED;
            case "gjort" -> Standing.DONE;
            case "avlyst" -> new Standing.Cancelled(why);
            default -> throw new Refused(HttpStatus.BAD_REQUEST, Problem.of("progress.form.foreign"));
        };
    }
}
