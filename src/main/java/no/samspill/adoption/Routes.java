package no.samspill.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.OrganisationId;
import no.samspill.people.Reforms;
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
    private final Reforms reforms;
    private final Journal journal;
    private final Clock clock;

    Routes(RouteRepository routes, DecisionRepository decisions, Decisions adoptions, Reforms reforms, Journal journal, Clock clock) {
        this.reforms = reforms;
        this.clock = clock;
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
        routes.note(plan);
        journal.append(author, new Event(plan.value(), plan.value(), AdoptionDeeds.LAY_ROUTE, null, null, null));
        return new Routing.Laid(routes.find(plan).orElseThrow());
    }

    /**
     * Gives the turn of a body that is no more to those who have taken over from its organisation, by the register of who came of whom. What it
     * decided while it was there, stays its own.
     *
     * @throws java.util.NoSuchElementException if the plan has no such step
     */
    @Transactional
    public HandingOn handOn(PlanId plan, RouteStepId id, Author author) {
        routes.lock(plan);
        Route route = routes.find(plan).orElseThrow();
        RouteStep step = route.find(id).orElseThrow();
        Body body = step.body();
        LocalDate today = LocalDate.now(clock);
        Lives lives = reforms.lives();
        Life life = lives.get(body.organisation());
        if (step.handedOn()) {
            return new HandingOn.Before(body);
        }
        if (life.stands(today)) {
            return new HandingOn.Stands(body);
        }
        List<Life> heirs = lives.heirs(life.id(), today);
        if (heirs.isEmpty() && step.task() == Task.DECIDES && route.steps().stream().noneMatch(each -> each.task() == Task.DECIDES && !each.handedOn() && !each.equals(step))) {
            return new HandingOn.NobodyDecides();
        }
        boolean met = adoptions.adoption(plan).flatMap(adoption -> adoption.latest(step)).isPresent();
        List<Body> theirs = heirs.stream().map(heir -> takes(route, step, met, heir.id(), called(body, life, heir.name(today).orElseGet(heir::lastName)))).toList();
        routes.handOn(plan, id);
        routes.note(plan);
        journal.append(author, new Event(plan.value(), plan.value(), AdoptionDeeds.HAND_ON, body.name(), null, theirs.isEmpty() ? null : theirs.stream().map(Body::name).collect(Collectors.joining(", "))));
        return new HandingOn.Handed(body, theirs);
    }

    /** Puts the heir's body on the way, unless it has a turn there already. @param met whether the words about the meeting are about one that was held */
    private Body takes(Route route, RouteStep step, boolean met, OrganisationId heir, String name) {
        Body body = new Body(routes.body(heir, step.body().kind(), name), heir, step.body().kind(), name);
        Optional<RouteStep> there = route.steps().stream().filter(each -> each.body().equals(body) && each.task() == step.task() && !each.handedOn()).findFirst();
        if (there.isEmpty()) {
            routes.inPlaceOf(routes.add(route.plan(), new Wanted(null, step.place(), heir, body.kind(), name, step.task(), met ? null : step.written(), step.step()), body.id()), step.id());
        } else if (!there.get().inPlaceOf().isEmpty()) {
            routes.inPlaceOf(there.get().id(), step.id());
        }
        return body;
    }

    /** "Tjeldsund kommunestyre" of "Skånland kommunestyre". */
    private static String called(Body body, Life was, String heir) {
        return was.names().stream().map(Life.Name::name).filter(body.name()::contains).max(Comparator.comparingInt(String::length)).map(old -> body.name().replace(old, heir)).orElse(heir);
    }

    private OptionalInt inForce(PlanId plan) {
        return adoptions.adoption(plan).flatMap(Adoption::inForce).stream().mapToInt(Adoption.InForce::version).findFirst();
    }
}
