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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decisions that are still to be registered, where it is their bodies' turn; turns of bodies that are no more; and texts that differ. */
@Component
class DecisionsWaiting implements Waiting {
    /** Bodies that are named, before they are only counted. */
    private static final int NAMED = 4;

    private final Decisions decisions;
    private final Heirs heirs;

    DecisionsWaiting(Decisions decisions, Heirs heirs) {
        this.decisions = decisions;
        this.heirs = heirs;
    }

    @Override
    public List<Thing> of(PlanView plan, Person who, Words words) {
        List<Thing> things = new ArrayList<>();
        decisions.seen(plan).ifPresent(adoption -> {
            Reach reach = who.registers(plan.region().id());
            List<RouteStep> turn = adoption.now().isEmpty() ? List.of()
                    : adoption.route().steps().stream().filter(step -> step.place() == adoption.now().getAsInt() && !adoption.settled(step) && Decisions.mayRegister(reach, step.body())).toList();
            List<RouteStep> there = turn.stream().filter(step -> heirs.stands(step, plan)).toList();
            if (!there.isEmpty()) {
                things.add(new Thing(words.get("waiting.decision"), words.get("waiting.decision.missing", there.size()), named(there, words), words.get("waiting.register"), AdoptionAt.desk(plan), true));
            }
            List<RouteStep> gone = turn.stream().filter(step -> !there.contains(step)).toList();
            if (who.keeps(plan.region().id()) && !gone.isEmpty()) {
                things.add(new Thing(words.get("waiting.decision"), words.get("waiting.decision.gone", gone.size()), named(gone, words), words.get("waiting.hand-on"), AdoptionAt.desk(plan), true));
            }
            if (who.keeps(plan.region().id()) && differs(adoption)) {
                things.add(new Thing(words.get("waiting.decision"), words.get("waiting.decision.differs", adoption.differing().size()), null, words.get("waiting.reconcile"), AdoptionAt.reconciliation(plan), true));
            }
        });
        return things;
    }

    /** Null where they are too many. */
    private static @Nullable String named(List<RouteStep> turn, Words words) {
        return turn.size() > NAMED ? null : Told.listed(turn.stream().map(step -> step.body().name()).toList(), words);
    }

    private static boolean differs(Adoption adoption) {
        return !adoption.differing().isEmpty() && !adoption.reconciled();
    }
}
