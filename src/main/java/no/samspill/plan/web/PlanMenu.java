package no.samspill.plan.web;

import java.util.List;
import no.samspill.frame.Menu;
import no.samspill.frame.MenuItem;
import no.samspill.frame.MenuItem.Spot;
import no.samspill.frame.Visit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where there is a plan, the way back to it, and to all of it as data. */
@Component
@Order(0)
class PlanMenu implements Menu {

    @Override
    public List<MenuItem> items(Visit visit) {
        if (visit.region() == null || visit.plan() == null) {
            return List.of();
        }
        String plan = LivePlanLinks.of(visit.region(), visit.plan()).plan();
        return List.of(new MenuItem(visit.words().get("nav.plan"), plan, Spot.MAIN), new MenuItem(visit.words().get("file.json"), plan + "/plan.json", Spot.FOOT));
    }
}
