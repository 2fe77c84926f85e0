package no.samspill.plan.version;

import java.util.List;
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
    public int check(Consumer<Flaw> found) {
        return versions.plans().entrySet().stream().mapToInt(plan -> check(plan.getKey(), plan.getValue(), found)).sum();
    }

    private int check(PlanId plan, String called, Consumer<Flaw> found) {
        List<Link> links = versions.links(plan);
        Chain chain = new Chain();
        for (Link version : links) {
            int last = chain.number();
            Chain.Found of = chain.next(version);
            if (of == Chain.Found.AFTER_A_GAP) {
                found.accept(Flaw.missing(called, "version.missing", last + 1, version.number() - 1));
            }
            if (!Print.of(versions.content(plan, version.number())).value().equals(version.said("print"))) {
                found.accept(Flaw.of(called, "version.text", version.number()));
            } else if (of == Chain.Found.ALTERED) {
                found.accept(Flaw.of(called, "version.about", version.number()));
            }
        }
        int told = journal.ofPlan(plan.value(), PlanDeeds.FREEZE);
        if (told > chain.number()) {
            found.accept(Flaw.missing(called, "version.missing", chain.number() + 1, told));
        }
        return links.size();
    }
}
