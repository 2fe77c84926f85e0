package no.samspill.facts.web;

import java.util.List;
import no.samspill.facts.Facts;
import no.samspill.frame.Menu;
import no.samspill.frame.MenuItem;
import no.samspill.frame.MenuItem.Spot;
import no.samspill.frame.Visit;
import no.samspill.plan.web.PlanViews;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where a plan counts anything, the way to it. */
@Component
@Order(7)
class FactsMenu implements Menu {
    private final PlanViews plans;
    private final Facts facts;

    FactsMenu(PlanViews plans, Facts facts) {
        this.plans = plans;
        this.facts = facts;
    }

    @Override
    public List<MenuItem> items(Visit visit) {
        return visit.region() == null || visit.plan() == null
                ? List.of()
                : plans.shown().filter(view -> !facts.all(view).isEmpty()).map(view -> new MenuItem(visit.words().get("facts.crumb"), FactsAt.all(view), Spot.MAIN)).stream().toList();
    }
}
