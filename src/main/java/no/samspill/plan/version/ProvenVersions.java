package no.samspill.plan.version;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import no.samspill.ledger.JournalCountRepository;
import no.samspill.plan.Chain;
import no.samspill.plan.Flaw;
import no.samspill.plan.Link;
import no.samspill.plan.PlanDeeds;
import no.samspill.plan.PlanId;
import no.samspill.plan.Print;
import no.samspill.plan.Proven;

/** Whether every version says what it said when it was frozen. */
public final class ProvenVersions implements Proven {
    private final ChainedVersionsRepository versions;
    private final JournalCountRepository journal;

    public ProvenVersions(ChainedVersionsRepository versions, JournalCountRepository journal) {
        this.versions = versions;
        this.journal = journal;
    }

    @Override
    public SequencedMap<String, Integer> check(Consumer<Flaw> found) {
        SequencedMap<String, Integer> count = new LinkedHashMap<>();
        count.put("version", versions.plans().entrySet().stream().mapToInt(plan -> check(plan.getKey(), plan.getValue(), found)).sum());
        return count;
    }

    private int check(PlanId plan, String called, Consumer<Flaw> found) {
        List<Link> links = versions.links(plan);
        Chain.hold("version", called, links, journal.ofPlan(plan.value(), PlanDeeds.FREEZE), (version, of) -> {
            if (!Print.of(versions.content(plan, version.number())).value().equals(version.said("print"))) {
                return "version.text";
            }
            return of == Chain.Found.ALTERED ? "version.about" : null;
        }, found);
        return links.size();
    }
}
