package no.samspill.account.web;

import java.util.List;
import no.samspill.account.Accounts;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Tools;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The status reports that were sent. */
@Component
@Order(95)
class AccountTools implements Tools {
    private final Accounts accounts;

    AccountTools(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Tool> of(PlanView plan, Person who, Words words) {
        return who.keeps(plan.region().id()) ? List.of(new Tool(Group.FOLLOW_UP, words.get("account.crumb"), "/arbeid" + plan.address() + "/rapport", words.get("tool.accounts", accounts.list(plan.id()).size()))) : List.of();
    }
}
