package no.samspill.adoption;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.people.Region;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Lays out the way of a plan through its bodies. A step where something was decided stays. */
@Service
public class Routes {
    private final RouteRepository routes;
    private final DecisionRepository decisions;
    private final Decisions adoptions;
    private final Journal journal;

    Routes(RouteRepository routes, DecisionRepository decisions, Decisions adoptions, Journal journal) {
        this.adoptions = adoptions;
        this.routes = routes;
        this.decisions = decisions;
        this.journal = journal;
    }

    public Optional<Route> find(PlanId plan) {
        return routes.find(plan);
    }

    /** What most would begin with: the regional council decides, then every municipal council by itself. */
    public static List<Wanted> usual(Region region, java.util.function.UnaryOperator<String> municipalCouncil) {
        List<Wanted> steps = new ArrayList<>();
        steps.add(new Wanted(null, 1, region.id(), BodyKind.REGIONAL_COUNCIL, region.name(), Task.DECIDES, null, null));
        region.members().forEach(member -> steps.add(new Wanted(null, 2, member.id(), BodyKind.MUNICIPAL_COUNCIL, municipalCouncil.apply(member.name()), Task.DECIDES, null, null)));
        return steps;
    }

    /** @param note to those who read of it; null for none @param revision of the route that the form was filled in by; null where there was none */
    @Transactional
    public Routing lay(PlanId plan, Rule rule, @Nullable String note, List<Wanted> wanted, @Nullable Long revision, Author author) {
        routes.lock(plan);
        Optional<Route> before = routes.find(plan);
        if (before.isPresent() && (revision == null || revision != before.get().revision())) {
            return new Routing.Changed(before.get());
        }
        List<Wanted> deciding = wanted.stream().filter(step -> step.task() == Task.DECIDES).toList();
        if (deciding.isEmpty()) {
            return new Routing.NobodyDecides();
        }
        int others = (int) deciding.stream().filter(step -> step.kind() != BodyKind.REGIONAL_COUNCIL).count();
        if (rule instanceof Rule.CouncilAndSome(int enough) && enough > others) {
            return new Routing.TooMany(others);
        }
        Set<List<Object>> seen = new HashSet<>();
        for (Wanted step : wanted) {
            if (!seen.add(List.of(step.place(), step.organisation(), step.kind(), step.name()))) {
                return new Routing.Twice(step.name());
            }
        }
        Set<RouteStepId> kept = wanted.stream().map(Wanted::id).filter(java.util.Objects::nonNull).collect(Collectors.toSet());
        Set<RouteStepId> decided = decisions.list(plan).stream().map(Decision::step).collect(Collectors.toSet());
        List<RouteStep> gone = before.stream().flatMap(route -> route.steps().stream()).filter(step -> !kept.contains(step.id())).toList();
        Optional<RouteStep> stays = gone.stream().filter(step -> decided.contains(step.id())).findFirst();
        if (stays.isPresent()) {
            return new Routing.Decided(stays.get());
        }
        OptionalInt inForce = inForce(plan);
        routes.set(plan, rule, note == null || note.isBlank() ? null : note);
        gone.forEach(step -> routes.remove(step.id()));
        for (Wanted step : wanted) {
            RouteStepId id = step.id();
            if (id == null || before.flatMap(route -> route.find(id)).isEmpty()) {
                routes.add(plan, step, routes.body(step.organisation(), step.kind(), step.name()));
            } else {
                routes.change(id, step);
            }
        }
        if (inForce.isPresent() && !inForce(plan).equals(inForce)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Routing.Unadopts(inForce.getAsInt());
        }
        journal.append(author, new Event(plan.value(), plan.value(), AdoptionDeeds.LAY_ROUTE, null, null, null));
        return new Routing.Laid(routes.find(plan).orElseThrow());
    }

    private OptionalInt inForce(PlanId plan) {
        return adoptions.adoption(plan).flatMap(Adoption::inForce).stream().mapToInt(Adoption.InForce::version).findFirst();
    }
}
