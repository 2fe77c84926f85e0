package no.samspill.adoption;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.samspill.ledger.JournalCountRepository;
import no.samspill.plan.Chain;
import no.samspill.plan.Flaw;
import no.samspill.plan.Link;
import no.samspill.plan.PlanId;
import no.samspill.plan.Proven;
import no.samspill.plan.version.ChainedVersionsRepository;

/** Whether every decision says what was registered, with the texts and papers that came along. */
public final class ProvenDecisions implements Proven {
    private final ChainedDecisionsRepository decisions;
    private final ChainedVersionsRepository versions;
    private final JournalCountRepository journal;

    public ProvenDecisions(ChainedDecisionsRepository decisions, ChainedVersionsRepository versions, JournalCountRepository journal) {
        this.decisions = decisions;
        this.versions = versions;
        this.journal = journal;
    }

    @Override
    public int check(Consumer<Flaw> found) {
        return versions.plans().entrySet().stream().mapToInt(plan -> check(plan.getKey(), plan.getValue(), found)).sum();
    }

    private int check(PlanId plan, String called, Consumer<Flaw> found) {
        List<Link> links = decisions.links(plan);
        Map<Integer, Beside> beside = decisions.beside(plan);
        Chain chain = new Chain();
        for (Link decision : links) {
            int last = chain.number();
            Chain.Found of = chain.next(decision);
            if (of == Chain.Found.AFTER_A_GAP) {
                found.accept(Flaw.missing(called, "decision.missing", last + 1, decision.number() - 1));
            } else if (of == Chain.Found.ALTERED) {
                found.accept(Flaw.of(called, "decision.altered", decision.number()));
            } else if (!beside.getOrDefault(decision.number(), new Beside(List.of())).print().equals(decision.said("beside"))) {
                found.accept(Flaw.of(called, "decision.beside", decision.number()));
            }
        }
        int told = journal.ofPlan(plan.value(), AdoptionDeeds.REGISTER, AdoptionDeeds.CORRECT);
        if (told > chain.number()) {
            found.accept(Flaw.missing(called, "decision.missing", chain.number() + 1, told));
        }
        return links.size();
    }
}
