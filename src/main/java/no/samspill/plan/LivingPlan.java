package no.samspill.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.samspill.ledger.Book;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Rows;
import no.samspill.people.Organisations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A plan's shape with what the plan keeps beside its words: the index for searching, and who answers for which measure. */
@Component
class LivingPlan extends PlanShape {
    private final PlanRepository plans;
    private final SearchRepository search;
    private final Memory memory;
    private final Organisations organisations;
    private final ObjectProvider<Custody> custody;

    LivingPlan(PlanRepository plans, SearchRepository search, Memory memory, Organisations organisations, ObjectProvider<Custody> custody) {
        this.custody = custody;
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
    public List<Change> barred(UUID owner, List<Change> made) {
        List<Change> text = made.stream().filter(PlanShape::ofText).toList();
        return text.isEmpty() || !closed(new PlanId(owner)) ? List.of() : text;
    }

    /** Whether its text stands as it was adopted, and nothing lets anybody change it now. */
    boolean closed(PlanId plan) {
        return custody.stream().anyMatch(room -> room.closed(plan));
    }

    @Override
    public void told(UUID owner, List<Change> made, UUID batch) {
        if (made.stream().anyMatch(PlanShape::ofText)) {
            custody.forEach(room -> room.changed(new PlanId(owner), batch));
        }
    }

    @Override
    public void saved(UUID owner, Rows before, Rows after) {
        search.save(new PlanId(owner), before, after);
    }
}
