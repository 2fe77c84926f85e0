package no.samspill.account.web;

import java.util.Collection;
import java.util.List;
import no.samspill.account.AccountDeeds;
import no.samspill.kernel.Words;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.plan.web.AlsoInHistory;
import org.springframework.stereotype.Component;

/** A status report that is sent is news of the plan. */
@Component
class AccountsInHistory implements AlsoInHistory {

    @Override
    public Collection<Deed> deeds() {
        return List.of(AccountDeeds.SEND, AccountDeeds.SEND_CORRECTION);
    }

    @Override
    public String told(Event event, Words words) {
        return words.get("account.history." + event.deed().name(), String.valueOf(event.to()));
    }
}
