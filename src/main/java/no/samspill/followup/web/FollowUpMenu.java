package no.samspill.followup.web;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.followup.FollowUps;
import no.samspill.frame.Menu;
import no.samspill.frame.MenuItem.Spot;
import no.samspill.frame.MenuItem;
import no.samspill.frame.Visit;
import no.samspill.plan.web.PlanViews;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where a plan is followed up, the way to how far it has come; and below every page the way to those who keep it. */
@Component
@Order(5)
class FollowUpMenu implements Menu {
    private final PlanViews plans;
    private final FollowUps followUps;

    FollowUpMenu(PlanViews plans, FollowUps followUps) {
        this.plans = plans;
        this.followUps = followUps;
    }

    @Override
    public List<MenuItem> items(Visit visit) {
        return visit.region() == null || visit.plan() == null
                ? List.of()
                : Stream.concat(
                                plans.shown().filter(followUps::begun).map(view -> new MenuItem(visit.words().get("followup.crumb"), FollowUpAt.status(view), Spot.MAIN)).stream(),
                                Stream.of(new MenuItem(visit.words().get("write.council"), "/" + visit.region() + "/" + visit.plan() + "/skriv", Spot.FOOT)))
                        .toList();
    }
}
