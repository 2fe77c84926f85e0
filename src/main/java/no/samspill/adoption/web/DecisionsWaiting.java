package no.samspill.adoption.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.RouteStep;
import no.samspill.kernel.Words;
import no.samspill.ledger.Reach;
import no.samspill.people.Person;
import no.samspill.people.Told;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Waiting;
import org.springframework.stereotype.Component;

/** Decisions that are still to be registered, where it is their bodies' turn; and texts that differ. */
@Component
class DecisionsWaiting implements Waiting {
    /** Bodies that are named, before they are only counted. */
    private static final int NAMED = 4;

    private final Decisions decisions;

    DecisionsWaiting(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Thing> of(PlanView plan, Person who, Words words) {
        List<Thing> things = new ArrayList<>();
        decisions.seen(plan).ifPresent(adoption -> {
            Reach reach = who.registers(plan.region().id());
            List<String> turn = adoption.now().isEmpty() ? List.of() : adoption.route().steps().stream()
                    .filter(step -> step.place() == adoption.now().getAsInt() && !adoption.settled(step) && Decisions.mayRegister(reach, step.body()))
                    .map(RouteStep::body).map(body -> body.name()).toList();
            if (!turn.isEmpty()) {
                String named = turn.size() > NAMED ? null : Told.listed(turn, words);
                things.add(new Thing(words.get("waiting.decision"), words.get("waiting.decision.missing", turn.size()), named, words.get("waiting.register"), AdoptionAt.desk(plan), true));
            }
            if (who.keeps(plan.region().id()) && differs(adoption)) {
                things.add(new Thing(words.get("waiting.decision"), words.get("waiting.decision.differs", adoption.differing().size()), null, words.get("waiting.reconcile"), AdoptionAt.reconciliation(plan), true));
            }
        });
        return things;
    }

    private static boolean differs(Adoption adoption) {
        return !adoption.differing().isEmpty() && !adoption.reconciled();
    }
}
