package no.samspill.adoption;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.people.DirectoryEdition;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.plan.Header;
import no.samspill.plan.PlanId;
import no.samspill.plan.Plans;
import org.springframework.stereotype.Service;

/** Which plans bind a municipality: what it has adopted, or one that it came of, and what covers it. */
@Service
public class PlansOfMunicipalities {
    private final Plans plans;
    private final Organisations organisations;
    private final RouteRepository routes;
    private final Decisions decisions;

    PlansOfMunicipalities(Plans plans, Organisations organisations, RouteRepository routes, Decisions decisions) {
        this.plans = plans;
        this.organisations = organisations;
        this.routes = routes;
        this.decisions = decisions;
    }

    /** Of those that everybody may read: the adopted ones first, then those on their way, then those that only cover it. */
    public List<Bound> of(Life municipality, Lives lives) {
        Set<OrganisationId> family = lives.preceding(municipality.id());
        return near(family)
                .map(header -> plans.get(header.id()))
                .map(view -> Bound.of(view, decisions.seen(view), family))
                .flatMap(Optional::stream)
                .sorted(Bound.bindingFirst())
                .toList();
    }

    /** Those of a council it is a member of, and those that came before it. */
    private Stream<Header> near(Set<OrganisationId> family) {
        DirectoryEdition edition = organisations.edition();
        Set<PlanId> asked = routes.through(family);
        return plans.visible().entrySet().stream().flatMap(council -> {
            boolean member = organisations.get(edition, council.getKey()).members().stream().anyMatch(each -> family.contains(each.id()));
            return council.getValue().stream().filter(plan -> member || asked.contains(plan.id()));
        });
    }
}
