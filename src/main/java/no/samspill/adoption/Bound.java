package no.samspill.adoption;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.people.OrganisationId;
import no.samspill.plan.PlanView;

/**
 * A plan that has to do with a municipality.
 *
 * @param adoption how far it has come; empty where nobody has laid out its way
 * @param said what the municipality's bodies that decide, and those of the municipalities it came of, say of it; empty where none decides
 */
public record Bound(PlanView plan, Optional<Adoption> adoption, List<Said> said) {

    /**
     * One body's word.
     *
     * @param adopted the last decision by which it adopted any version, with changes or without: it holds until it decides
     *     otherwise. Empty where it has adopted none
     * @param last whatever it decided last; empty where it has decided nothing
     */
    public record Said(Body body, Optional<Decision> adopted, Optional<Decision> last) {}

    public enum Tie {
        ADOPTED,
        /** The municipality decides, and has not adopted it. */
        DECIDES,
        /** It is a member of the council whose plan it is, and is not asked. */
        COVERED
    }

    public Bound {
        said = List.copyOf(said);
    }

    /**
     * @param family the municipality and all it came of
     * @return empty where the plan has nothing to do with them
     */
    static Optional<Bound> of(PlanView plan, Optional<Adoption> adoption, Set<OrganisationId> family) {
        List<Said> said = adoption.stream().flatMap(way -> way.route().deciding().stream()
                .filter(body -> body.kind() == BodyKind.MUNICIPAL_COUNCIL && family.contains(body.organisation()))
                .map(body -> said(way, body))).toList();
        boolean member = plan.region().members().stream().anyMatch(each -> family.contains(each.id()));
        return said.isEmpty() && !member ? Optional.empty() : Optional.of(new Bound(plan, adoption, said));
    }

    private static Said said(Adoption adoption, Body body) {
        Set<RouteStepId> turns = adoption.route().steps().stream()
                .filter(step -> step.task() == Task.DECIDES && step.body().equals(body)).map(RouteStep::id).collect(Collectors.toSet());
        List<Decision> decided = adoption.holding().stream().filter(each -> turns.contains(each.step())).toList();
        return new Said(
                body, decided.stream().filter(each -> each.verdict().adopts()).reduce((earlier, later) -> later), decided.stream().reduce((earlier, later) -> later));
    }

    public Tie tie() {
        if (said.isEmpty()) {
            return Tie.COVERED;
        }
        return said.stream().anyMatch(each -> each.adopted().isPresent()) ? Tie.ADOPTED : Tie.DECIDES;
    }

    /** Those that bind first, then those that are on their way. */
    static Comparator<Bound> bindingFirst() {
        return Comparator.comparing(Bound::tie);
    }
}
