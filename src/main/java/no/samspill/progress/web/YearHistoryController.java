package no.samspill.progress.web;

import no.samspill.frame.Shell.Crumb;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.progress.ProgressDeeds;
import no.samspill.progress.cycle.AnnualCycles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The history of the shared year. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/arshjul")
class YearHistoryController extends DeskHistory {
    private final AnnualCycles cycles;

    YearHistoryController(Histories histories, DeskNews news, AnnualCycles cycles) {
        super(histories, news);
        this.cycles = cycles;
    }

    @Override
    Desk desk(PlanView view, Words words) {
        return new Desk(
                view, cycles.book(view.id()), new Crumb(words.get("cycle.desk"), Places.of(view).yearDesk()), ProgressDeeds.OF_THE_YEAR,
                ActivityNaming.of(view, cycles.ever(view.id()), words), ActivityForm::problem,
                then -> PastListPage.activities(cycles.then(view.id(), then), words));
    }
}
