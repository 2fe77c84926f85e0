package no.samspill.plan;

import java.util.Set;
import java.util.UUID;
import no.samspill.ledger.Book;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Rows;
import no.samspill.people.Organisations;
import org.springframework.stereotype.Component;

/** A plan's shape with what the plan keeps beside its words: the index for searching, and who answers for which measure. */
@Component
class LivingPlan extends PlanShape {
    private final PlanRepository plans;
    private final SearchRepository search;
    private final Memory memory;
    private final Organisations organisations;

    LivingPlan(PlanRepository plans, SearchRepository search, Memory memory, Organisations organisations) {
        this.plans = plans;
        this.search = search;
        this.memory = memory;
        this.organisations = organisations;
    }

    Book of(PlanId plan) {
        return new Book(this, plan.value());
    }

    @Override
    public Set<ElementId> own(UUID owner, Rows rows, Set<UUID> organisations) {
        Bare plan = plans.find(new PlanId(owner)).orElseThrow();
        return memory.view(plan.header(rows), rows, this.organisations.get(plan.owner())).measuresOf(organisations);
    }

    @Override
    public void saved(UUID owner, Rows before, Rows after) {
        search.save(new PlanId(owner), before, after);
    }
}
