package no.samspill.adoption;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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
    public SequencedMap<String, Integer> check(Consumer<Flaw> found) {
        SequencedMap<String, Integer> count = new LinkedHashMap<>();
        count.put("decision", versions.plans().entrySet().stream().mapToInt(plan -> check(plan.getKey(), plan.getValue(), found)).sum());
        return count;
    }

    private int check(PlanId plan, String called, Consumer<Flaw> found) {
        List<Link> links = decisions.links(plan);
        Map<Integer, Beside> beside = decisions.beside(plan);
        Chain.hold("decision", called, links, journal.ofPlan(plan.value(), AdoptionDeeds.REGISTER, AdoptionDeeds.CORRECT), (decision, of) -> {
            if (of == Chain.Found.ALTERED) {
                return "decision.altered";
            }
            boolean fits = beside.getOrDefault(decision.number(), new Beside(List.of())).print().equals(decision.said("beside"));
            return of == Chain.Found.FITS && !fits ? "decision.beside" : null;
        }, found);
        return links.size();
    }
}
