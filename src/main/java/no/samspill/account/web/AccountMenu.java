package no.samspill.account.web;

import java.util.List;
import no.samspill.account.Accounts;
import no.samspill.frame.Menu;
import no.samspill.frame.MenuItem.Spot;
import no.samspill.frame.MenuItem;
import no.samspill.frame.Visit;
import no.samspill.plan.web.PlanViews;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where a status report was sent, the way to all of them. */
@Component
@Order(12)
class AccountMenu implements Menu {
    private final PlanViews plans;
    private final Accounts accounts;

    AccountMenu(PlanViews plans, Accounts accounts) {
        this.plans = plans;
        this.accounts = accounts;
    }

    @Override
    public List<MenuItem> items(Visit visit) {
        return visit.region() == null || visit.plan() == null
                ? List.of()
                : plans.shown().filter(accounts::any).map(view -> new MenuItem(visit.words().get("account.title"), AccountAt.list(view), Spot.MAIN)).stream().toList();
    }
}
