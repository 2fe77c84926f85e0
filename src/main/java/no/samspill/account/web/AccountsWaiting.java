package no.samspill.account.web;

import java.util.List;
import no.samspill.account.Accounts;
import no.samspill.account.Draft;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Waiting;
import org.springframework.stereotype.Component;

/** A status report that is begun and not sent waits for those who keep the plan. */
@Component
class AccountsWaiting implements Waiting {
    private final Accounts accounts;

    AccountsWaiting(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Thing> of(PlanView plan, Person who, Words words) {
        return who.keeps(plan.region().id()) ? accounts.drafts(plan.id()).stream().map(draft -> thing(plan, draft, words)).toList() : List.of();
    }

    private static Thing thing(PlanView plan, Draft draft, Words words) {
        boolean checked = draft.checked() != null;
        return new Thing(
                words.get("account.crumb"), words.get(checked ? "waiting.account.send" : "waiting.account.check", draft.written().title()), null, words.get(checked ? "waiting.account.send.press" : "waiting.account.check.press"),
                AccountAt.draft(plan, draft.number()), checked);
    }
}
