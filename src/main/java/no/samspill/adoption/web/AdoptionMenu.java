package no.samspill.adoption.web;

import java.util.List;
import no.samspill.adoption.Decisions;
import no.samspill.frame.Menu;
import no.samspill.frame.MenuItem.Spot;
import no.samspill.frame.MenuItem;
import no.samspill.frame.Visit;
import no.samspill.plan.web.PlanViews;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where a plan is on its way to adoption, the way there. */
@Component
@Order(85)
class AdoptionMenu implements Menu {
    private final PlanViews plans;
    private final Decisions decisions;

    AdoptionMenu(PlanViews plans, Decisions decisions) {
        this.plans = plans;
        this.decisions = decisions;
    }

    @Override
    public List<MenuItem> items(Visit visit) {
        return visit.region() == null || visit.plan() == null
                ? List.of()
                : plans.shown().filter(view -> decisions.seen(view).isPresent()).map(view -> new MenuItem(visit.words().get("adoption.crumb"), AdoptionAt.everybody(view), Spot.MAIN)).stream().toList();
    }
}
