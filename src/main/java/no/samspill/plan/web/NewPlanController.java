package no.samspill.plan.web;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.people.Region;
import no.samspill.plan.Creation;
import no.samspill.plan.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starting a plan in a region. */
@Controller
@RequestMapping("/arbeid/{region}/ny-plan")
class NewPlanController {
    private final Plans plans;
    private final Clock clock;

    NewPlanController(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping
    Page blank(Visit visit, Region region) {
        return page(visit, region, PlanForm.blank(Year.now(clock).getValue()), List.of());
    }

    @PostMapping
    Object start(Visit visit, Person who, Region region, @ModelAttribute PlanForm form, RedirectAttributes next) {
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(visit, region, form, problems);
        }
        return switch (plans.create(form.plan(region.id()), who.author(region.id(), Through.TABLE))) {
            case Creation.Created created -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("planform.new.done")));
                yield "redirect:/arbeid/" + region.slug() + "/" + form.address() + "/import";
            }
            case Creation.AddressTaken(var taken) -> page(visit, region, form, List.of(Problem.of("planform.slug.taken", taken).at("slug")));
        };
    }

    private static Page page(Visit visit, Region region, PlanForm form, List<Problem> problems) {
        Crumb here = new Crumb(visit.words().get("planform.new.title"), "/arbeid/" + region.slug() + "/ny-plan");
        return new NewPlanPage(WorkController.shell(visit, here), region, form, problems);
    }
}
