package no.samspill.progress.web;

import no.samspill.frame.Shell.Crumb;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.progress.ProgressDeeds;
import no.samspill.progress.ProgressPlans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The history of a progress plan. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/fremdrift")
class StepHistoryController extends DeskHistory {
    private final ProgressPlans progress;

    StepHistoryController(Histories histories, DeskNews news, ProgressPlans progress) {
        super(histories, news);
        this.progress = progress;
    }

    @Override
    Desk desk(PlanView view, Words words) {
        return new Desk(
                view, progress.book(view.id()), new Crumb(words.get("progress.desk"), Places.of(view).desk()), ProgressDeeds.OF_PROGRESS,
                StepNaming.of(view, progress.find(view).orElse(null), words), StepForm::problem,
                then -> PastListPage.steps(progress.then(view, then), words));
    }
}
