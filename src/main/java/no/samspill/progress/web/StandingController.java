package no.samspill.progress.web;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.ledger.Change;
import no.samspill.ledger.Conflicts;
import no.samspill.ledger.Outcome;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.progress.Field;
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
    Object move(
            Visit visit, Person who, @Working PlanView view, @PathVariable StepId step,
            @RequestParam(defaultValue = "") String retning, @RequestParam(defaultValue = "") String fase, RedirectAttributes next) {
        Step found = desk.step(view, step);
        Moves moves = new Moves(desk.plan(view).orElseThrow());
        StepId seenPhase = found.kind().isPhase() ? null : StepId.find(fase).orElse(null);
        Optional<Moves.To> to = retning.equals("opp") ? moves.up(found) : moves.down(found);
        if (to.isEmpty()) {
            return "redirect:" + Places.of(view).desk();
        }
        return switch (progress.move(view.id(), found.id(), seenPhase, to.get().after(), ProgressDesk.author(who, view), who.reach(view.region().id()))) {
            case Outcome.Done done -> ProgressDesk.back(view, visit, next, "progress.done.moved") + "#steg-" + found.id();
            case Outcome.Conflict(var clashes) -> desk.refused(visit, who, view, clashes);
        };
    }

    /** @param fra what the author saw @param til what it shall be: planlagt, bekreftet, gjort, avlyst */
    @PostMapping("/tilstand")
    Object stand(
            Visit visit, Person who, @Working PlanView view, @PathVariable StepId step,
            @RequestParam(defaultValue = "") String fra, @RequestParam(defaultValue = "") String til, @RequestParam(required = false) @Nullable String why, RedirectAttributes next) {
        Opened opened = desk.opened(view, who).refusing();
        Step found = desk.step(view, step);
        Standing wanted = standing(til, StepForm.words(why));
        if (!StepPage.named(found.standing()).equals(fra)) {
            return StepPage.of(visit, view, opened, found, StepForm.of(found), why, List.of(Problem.of("progress.form.stand.clash")), HttpStatus.CONFLICT);
        }
        Change change = Field.STANDING.put(found.id(), found.standing().words(), wanted.words());
        return switch (apply(view, change, who)) {
            case Outcome.Done done -> ProgressDesk.back(view, visit, next, "progress.done.stood");
            case Outcome.Conflict(var clashes) -> StepPage.of(visit, view, opened, found, StepForm.of(found), why, ProgressDesk.problems(clashes), Conflicts.status(clashes));
        };
    }

    @PostMapping("/fjerning")
    Object remove(Visit visit, Person who, @Working PlanView view, @PathVariable StepId step, RedirectAttributes next) {
        return made(visit, who, view, new Change.Remove(desk.step(view, step).id().element()), next, "progress.done.removed");
    }

    @PostMapping("/gjenoppretting")
    Object restore(Visit visit, Person who, @Working PlanView view, @PathVariable StepId step, RedirectAttributes next) {
        StepId removed = desk.plan(view).stream().flatMap(all -> all.removed().stream()).map(Step::id).filter(step::equals).findFirst()
                .orElseThrow(() -> Refused.unknown("progress.form.gone"));
        return made(visit, who, view, new Change.Restore(removed.element()), next, "progress.done.restored");
    }

    private Object made(Visit visit, Person who, PlanView view, Change change, RedirectAttributes next, String key) {
        return switch (apply(view, change, who)) {
            case Outcome.Done done -> ProgressDesk.back(view, visit, next, key);
            case Outcome.Conflict(var clashes) -> desk.refused(visit, who, view, clashes);
        };
    }

    private Outcome apply(PlanView view, Change change, Person who) {
        return progress.apply(view.id(), List.of(change), ProgressDesk.author(who, view), who.reach(view.region().id()));
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
