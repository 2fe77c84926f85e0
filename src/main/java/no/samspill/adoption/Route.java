package no.samspill.adoption;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * The order in which bodies take the case.
 *
 * @param note what the council says to those who read of it; null for nothing
 * @param steps by place, then by name
 * @param revision what a form was filled in by: another, and somebody has changed it since
 */
public record Route(PlanId plan, Rule rule, @Nullable String note, List<RouteStep> steps, long revision) {
    /** Characters of a note, at most. */
    public static final int LONGEST_NOTE = 1_000;


    public Route {
        steps = steps.stream().sorted(Comparator.comparingInt(RouteStep::place)).toList();
    }

    /** Every body that decides or has decided, each once, in the order of their turns; those who count for a version, {@link Adoption#deciding()} tells. */
    public List<Body> deciding() {
        return steps.stream().filter(step -> step.task() == Task.DECIDES).map(RouteStep::body).distinct().toList();
    }

    /** The turns, each with the bodies that share it. */
    public List<List<RouteStep>> places() {
        return List.copyOf(steps.stream().collect(Collectors.groupingBy(RouteStep::place, java.util.TreeMap::new, Collectors.toList())).values());
    }

    /** Those whose turn it has taken, where they are on the way still. */
    public List<RouteStep> before(RouteStep heir) {
        return steps.stream().filter(step -> heir.inPlaceOf().contains(step.id())).toList();
    }

    public Optional<RouteStep> find(RouteStepId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }
}
