package no.samspill.progress.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.ledger.Conflicts;
import no.samspill.ledger.Outcome;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one step says. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/fremdrift/{step}")
class StepController {
    private final ProgressDesk desk;
    private final ProgressPlans progress;

    StepController(ProgressDesk desk, ProgressPlans progress) {
        this.desk = desk;
        this.progress = progress;
    }

    @GetMapping
    Page show(Visit visit, Person who, @Working PlanView view, @PathVariable StepId step) {
        Opened opened = desk.opened(view, who);
        Step found = desk.step(view, step);
        return StepPage.of(visit, view, opened, found, StepForm.of(found), null, List.of(), HttpStatus.OK);
    }

    @PostMapping
    Object save(
            Visit visit, Person who, @Working PlanView view, @PathVariable StepId step, @ModelAttribute StepForm form, RedirectAttributes next) {
        Opened opened = desk.opened(view, who).refusing();
        Step found = desk.step(view, step);
        List<Problem> problems = form.problems(view.baseYear());
        if (!problems.isEmpty()) {
            return StepPage.of(visit, view, opened, found, form, null, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (progress.apply(view.id(), form.changes(found.id()), ProgressDesk.author(who, view), who.reach(view.region().id()))) {
            case Outcome.Done done -> ProgressDesk.back(view, visit, next, "progress.done.saved");
            case Outcome.Conflict(var clashes) -> StepPage.of(visit, view, opened, found, form.seen(found), null, ProgressDesk.problems(clashes), Conflicts.status(clashes));
        };
    }
}
