package no.samspill.notice.web;

import java.util.List;
import no.samspill.frame.Menu;
import no.samspill.frame.MenuItem;
import no.samspill.frame.MenuItem.Spot;
import no.samspill.frame.Visit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where there is a plan, the way to following it. */
@Component
@Order(80)
class FollowMenu implements Menu {

    @Override
    public List<MenuItem> items(Visit visit) {
        return visit.region() == null || visit.plan() == null
                ? List.of()
                : List.of(new MenuItem(visit.words().get("nav.follow"), "/" + visit.region() + "/" + visit.plan() + "/folg", Spot.FOOT));
    }
}
