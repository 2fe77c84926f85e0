package no.samspill.account.web;

import java.util.List;
import no.samspill.account.Accounts;
import no.samspill.followup.BesideStatus;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import org.springframework.stereotype.Component;

/** Where a status report was sent, the way to all of them. */
@Component
class AccountsBesideStatus implements BesideStatus {
    private final Accounts accounts;

    AccountsBesideStatus(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Link> links(PlanView plan, Words words) {
        return accounts.any(plan) ? List.of(new Link(words.get("account.title"), AccountAt.list(plan))) : List.of();
    }
}
