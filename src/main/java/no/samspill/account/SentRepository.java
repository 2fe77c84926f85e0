package no.samspill.account;

import no.samspill.plan.Alongside;
import org.springframework.stereotype.Repository;

/** How many status reports of a plan were sent, known wherever the plan is. */
@Repository
class SentRepository implements Alongside {

    @Override
    public String revision() {
        return "select max(a.number)::text from account a where a.plan = p.id";
    }
}
