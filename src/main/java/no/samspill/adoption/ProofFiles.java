package no.samspill.adoption;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samspill.frame.PublicAddress;
import no.samspill.plan.Link;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.ChainedVersionsRepository;
import no.samspill.publishing.Press;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the proof of a version, for whoever may read its plan. */
@Service
public class ProofFiles {
    private final ChainedVersionsRepository versions;
    private final ChainedDecisionsRepository decisions;
    private final Decisions adopting;
    private final Press press;
    private final PublicAddress server;

    ProofFiles(ChainedVersionsRepository versions, ChainedDecisionsRepository decisions, Decisions adopting, Press press, PublicAddress server) {
        this.versions = versions;
        this.decisions = decisions;
        this.adopting = adopting;
        this.press = press;
        this.server = server;
    }

    /** The same bytes as long as nothing is decided, frozen or given out for the first time. @param version one that there is */
    @Transactional(readOnly = true)
    public byte[] of(PlanView plan, int version) {
        List<Link> decided = decisions.links(plan.id());
        Map<Integer, Beside> beside = decisions.beside(plan.id());
        Optional<Adoption> adoption = adopting.adoption(plan.id());
        return ProofText.write(new ProofFile(
                plan.id(), plan.plan().title(), plan.region().name(), server.of(plan.address() + "/versjon/" + version), version, versions.links(plan.id()), decided,
                decided.stream().map(each -> beside.getOrDefault(each.number(), new Beside(List.of()))).toList(), decisions.words(plan.id()), adoption.map(Adoption::route).orElse(null),
                adoption.map(Adoption::reconciledVersions).orElse(Set.of()), adoption.map(Adoption::sameText).orElse(Map.of()), press.prints(plan.id(), version),
                versions.content(plan.id(), version)));
    }
}
