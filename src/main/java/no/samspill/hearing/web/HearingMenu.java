package no.samspill.hearing.web;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Menu;
import no.samspill.frame.MenuItem.Spot;
import no.samspill.frame.MenuItem;
import no.samspill.frame.Visit;
import no.samspill.hearing.Hearings;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.PlanViews;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where a plan is or has been heard, the way there. The menu follows the plan: before anything is announced, nothing is said. */
@Component
@Order(80)
class HearingMenu implements Menu {
    private final PlanViews plans;
    private final Hearings hearings;

    HearingMenu(PlanViews plans, Hearings hearings) {
        this.plans = plans;
        this.hearings = hearings;
    }

    @Override
    public List<MenuItem> items(Visit visit) {
        return visit.region() == null || visit.plan() == null ? List.of() : plans.shown().flatMap(view -> item(view, visit)).stream().toList();
    }

    private Optional<MenuItem> item(PlanView view, Visit visit) {
        return hearings.seen(view).stream()
                .filter(hearing -> hearing.calledOff() == null)
                .findFirst()
                .map(hearing -> hearing.concluded() == null
                        ? new MenuItem(visit.words().get("hearing.crumb"), new HearingView(view, hearing).address(), Spot.MAIN)
                        : new MenuItem(visit.words().get("assessment.result.crumb"), new HearingView(view, hearing).address() + "/svar", Spot.MAIN));
    }
}
