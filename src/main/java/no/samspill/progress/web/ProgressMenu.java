package no.samspill.progress.web;

import java.util.List;
import no.samspill.frame.Menu;
import no.samspill.frame.MenuItem;
import no.samspill.frame.MenuItem.Spot;
import no.samspill.frame.Visit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where there is a plan, the ways to how it comes to be and to the year that is shared. */
@Component
@Order(10)
class ProgressMenu implements Menu {

    @Override
    public List<MenuItem> items(Visit visit) {
        if (visit.region() == null || visit.plan() == null) {
            return List.of();
        }
        Places places = new Places(visit.region(), visit.plan());
        return List.of(
                new MenuItem(visit.words().get("nav.process"), places.process(), Spot.MAIN),
                new MenuItem(visit.words().get("nav.year"), places.year(), Spot.MAIN));
    }
}
