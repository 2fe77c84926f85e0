package no.samspill.plan.web;

import java.util.List;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.ledger.Author;
import no.samspill.ledger.Conflicts;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a plan says of itself: its title, its overall objective and its key question, and who may read it. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/om")
class AboutPlanController {
    private final Plans plans;

    AboutPlanController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping
    Page show(Visit visit, @Working PlanView view) {
        return page(visit, view, AboutForm.of(view), List.of(), HttpStatus.OK);
    }

    @PostMapping
    Object save(
            Visit visit, Person who, @Working PlanView view, @ModelAttribute AboutForm form, RedirectAttributes next) {
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(visit, view, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Author author = who.author(view.region().id(), Through.TABLE);
        return switch (plans.apply(view.id(), form.changes(view.id().itself()), author, Reach.WHOLE)) {
            case Outcome.Done done -> {
                plans.show(view.id(), form.ticked(), author);
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("planform.about.done")));
                yield "redirect:" + at(view);
            }
            case Outcome.Conflict(var clashes) -> page(visit, view, form.seen(plans.get(view.id())), clashes.stream().map(AboutForm::problem).toList(), Conflicts.status(clashes));
        };
    }

    private static String at(PlanView view) {
        return "/arbeid" + view.address() + "/om";
    }

    private static Page page(Visit visit, PlanView view, AboutForm form, List<Problem> problems, HttpStatus status) {
        Crumb here = new Crumb(visit.words().get("planform.about.title"), at(view));
        return new AboutPlanPage(WorkController.shell(visit, here), view, form, problems, status.value());
    }
}
