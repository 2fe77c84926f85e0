package no.samspill.progress.web;

import java.util.List;
import java.util.OptionalInt;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.ledger.Conflicts;
import no.samspill.ledger.Outcome;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.StepId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All steps of a progress plan, new ones, and what the council takes note of. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/fremdrift")
class DeskController {
    private final ProgressDesk desk;
    private final ProgressPlans progress;

    DeskController(ProgressDesk desk, ProgressPlans progress) {
        this.desk = desk;
        this.progress = progress;
    }

    @GetMapping
    Page show(Visit visit, Person who, @Working PlanView view) {
        return desk.desk(visit, who, view, AddForm.BLANK, NoteForm.BLANK, List.of(), HttpStatus.OK);
    }

    @PostMapping
    Object add(Visit visit, Person who, @Working PlanView view, @ModelAttribute AddForm form, RedirectAttributes next) {
        List<Problem> problems = form.problems(view.baseYear());
        if (!problems.isEmpty()) {
            return desk.desk(visit, who, view, form, NoteForm.BLANK, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        OptionalInt at = desk.below(view, form.after());
        if (at.isEmpty()) {
            return desk.desk(visit, who, view, form, NoteForm.BLANK, List.of(Problem.of("progress.form.gone").at("after")), HttpStatus.CONFLICT);
        }
        return switch (progress.apply(view.id(), form.changes(StepId.random(), at.getAsInt()), ProgressDesk.author(who, view), who.reach(view.region().id()))) {
            case Outcome.Done done -> ProgressDesk.back(view, visit, next, "progress.done.added");
            case Outcome.Conflict(var clashes) -> desk.desk(visit, who, view, form, NoteForm.BLANK, ProgressDesk.problems(clashes), Conflicts.status(clashes));
        };
    }

    @PostMapping("/orientering")
    Object keep(Visit visit, Person who, @Working PlanView view, @ModelAttribute NoteForm form, RedirectAttributes next) {
        List<Problem> problems = desk.plan(view).isEmpty() ? List.of(Problem.of("progress.none")) : form.problems(view.baseYear());
        if (!problems.isEmpty()) {
            return desk.desk(visit, who, view, AddForm.BLANK, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        progress.keep(view.id(), form.noted(view.baseYear()).orElseThrow(), StepForm.words(form.occasion()), ProgressDesk.author(who, view));
        return ProgressDesk.back(view, visit, next, "progress.done.noted");
    }
}
