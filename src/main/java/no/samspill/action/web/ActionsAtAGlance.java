package no.samspill.action.web;

import java.util.List;
import java.util.Optional;
import no.samspill.action.ActionPlans;
import no.samspill.action.Whose;
import no.samspill.followup.Holder;
import no.samspill.kernel.Words;
import no.samspill.people.Organisation;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.AtAGlance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to a municipality's own action plan. */
@Component
@Order(30)
class ActionsAtAGlance implements AtAGlance {
    private final ActionPlans actions;

    ActionsAtAGlance(ActionPlans actions) {
        this.actions = actions;
    }

    @Override
    public Optional<Sentence> of(PlanView plan, Words words) {
        return Optional.empty();
    }

    @Override
    public List<Sentence> asks(PlanView plan, Organisation municipality, Words words) {
        String key = new Holder.Known(municipality.id(), municipality.name()).key();
        return actions.begun(plan)
                ? actions.all(plan).values().stream()
                        .filter(whose -> whose instanceof Whose.One one && one.holder().key().equals(key))
                        .map(whose -> new Sentence(words.get("region.own.actions", municipality.name()), ActionAt.one(plan, whose, null, null), false))
                        .toList()
                : List.of();
    }
}
