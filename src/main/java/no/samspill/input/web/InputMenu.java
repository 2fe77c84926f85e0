package no.samspill.input.web;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.frame.Menu;
import no.samspill.frame.MenuItem;
import no.samspill.frame.MenuItem.Spot;
import no.samspill.frame.Visit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where there is a plan, the way to giving input about it: last among the pages, and below each. */
@Component
@Order(90)
class InputMenu implements Menu {

    @Override
    public List<MenuItem> items(Visit visit) {
        return visit.region() == null || visit.plan() == null
                ? List.of()
                : Stream.of(Spot.MAIN, Spot.FOOT).map(spot -> new MenuItem(visit.words().get("input.crumb"), "/" + visit.region() + "/" + visit.plan() + "/innspill", spot)).toList();
    }
}
