package no.samspill.adoption;

import java.util.List;
import java.util.Optional;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.Versions;
import no.samspill.publishing.Press;
import org.springframework.stereotype.Service;

/** Tells of a paper, or of a print on one, which version it is and who has adopted it. Of what is not everybody's to read it knows nothing. */
@Service
public class PaperProofs {
    /** Signs that are enough to look one up, though not to prove it. */
    public static final int BRIEF = 8;

    private final Press press;
    private final Versions versions;
    private final Plans plans;
    private final Decisions decisions;

    PaperProofs(Press press, Versions versions, Plans plans, Decisions decisions) {
        this.press = press;
        this.versions = versions;
        this.plans = plans;
        this.decisions = decisions;
    }

    public Proving of(byte[] file) {
        return press.same(file).stream()
                .flatMap(paper -> versions.find(paper.plan(), paper.number()).flatMap(frozen -> proof(frozen.version())).<Proving>map(proof -> new Proving.Paper(proof, paper.format().word())).stream())
                .findFirst()
                .orElseGet(Proving.NoPaper::new);
    }

    /** @param print hexadecimal digits in small letters, {@value #BRIEF} or more */
    public Proving of(String print) {
        List<Proof> fit = versions.byPrint(print).stream().flatMap(version -> proof(version).stream()).toList();
        return fit.isEmpty() ? new Proving.NoText() : fit.size() == 1 ? new Proving.Text(fit.getFirst()) : new Proving.Several(fit);
    }

    private Optional<Proof> proof(PlanVersion version) {
        PlanId plan = version.plan();
        PlanView view = plans.get(plan);
        return view.header().visible() ? Optional.of(new Proof(view, version, decisions.adoption(plan).orElse(null))) : Optional.empty();
    }
}
