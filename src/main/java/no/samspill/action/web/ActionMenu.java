package no.samspill.action.web;

import java.util.List;
import no.samspill.action.ActionPlans;
import no.samspill.frame.Menu;
import no.samspill.frame.MenuItem.Spot;
import no.samspill.frame.MenuItem;
import no.samspill.frame.Visit;
import no.samspill.plan.web.PlanViews;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where a plan has action plans, the way to them, after its status. */
@Component
@Order(6)
class ActionMenu implements Menu {
    private final PlanViews plans;
    private final ActionPlans actions;

    ActionMenu(PlanViews plans, ActionPlans actions) {
        this.plans = plans;
        this.actions = actions;
    }

    @Override
    public List<MenuItem> items(Visit visit) {
        return visit.region() == null || visit.plan() == null
                ? List.of()
                : plans.shown().filter(actions::begun).map(view -> new MenuItem(visit.words().get("actions.crumb"), ActionAt.all(view), Spot.MAIN)).stream().toList();
    }
}
