package no.samspill.progress.web;

import java.util.List;
import java.util.UUID;
import no.samspill.frame.Page;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.ledger.Entry;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.progress.ProgressDeeds;
import no.samspill.progress.cycle.AnnualCycles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What has been done to the shared year, how it stood then, and the way back. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/arshjul/historikk")
class YearHistoryController {
    private final Histories histories;
    private final AnnualCycles cycles;

    YearHistoryController(Histories histories, AnnualCycles cycles) {
        this.histories = histories;
        this.cycles = cycles;
    }

    @GetMapping
    Page show(@Working PlanView view, @RequestParam("for") @Nullable Long before, Person who, Visit visit) {
        return histories.page(of(view, visit), who, visit, before, List.of(), 200);
    }

    @GetMapping("/{entry:[0-9]{1,18}}")
    Page past(@Working PlanView view, @PathVariable long entry, Visit visit) {
        Histories.Of of = of(view, visit);
        List<Entry> then = histories.until(of, entry);
        return PastListPage.of(of, visit, histories.when(of, then.getLast(), visit), PastListPage.activities(cycles.then(view.id(), then), visit.words()));
    }

    @PostMapping("/{batch}/tilbake")
    Object undo(@Working PlanView view, @PathVariable UUID batch, Person who, Visit visit, RedirectAttributes next) {
        var outcome = histories.reverted(go -> cycles.revert(view.id(), go, ProgressDesk.author(who, view), who.reach(view.region().id())), batch);
        return histories.undone(of(view, visit), outcome, who, visit, ActivityForm::problem, next);
    }

    private Histories.Of of(PlanView view, Visit visit) {
        Crumb desk = new Crumb(visit.words().get("cycle.desk"), Places.of(view).yearDesk());
        return new Histories.Of(view, desk, ProgressDeeds.OF_THE_YEAR, ActivityNaming.of(view, cycles.ever(view.id()), visit.words()));
    }
}
