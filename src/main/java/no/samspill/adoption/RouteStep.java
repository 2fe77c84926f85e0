package no.samspill.adoption;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One body's turn.
 *
 * @param place from 1; bodies with the same place decide each by itself, at the same time
 * @param written when it meets, in the council's own words: "8. desember (eller før)"; null where nobody has said
 * @param step of the progress plan that is this turn; null for none
 * @param handedOn whether its body is no more, and others have taken its turn or nobody has; what it decided stays
 * @param inPlaceOf those whose turn this is now; empty for a turn of its own
 */
public record RouteStep(RouteStepId id, int place, Body body, Task task, @Nullable String written, @Nullable UUID step, boolean handedOn, Set<RouteStepId> inPlaceOf) {

    public RouteStep {
        inPlaceOf = Set.copyOf(inPlaceOf);
    }

    /** One of its body's own. */
    public RouteStep(RouteStepId id, int place, Body body, Task task, @Nullable String written, @Nullable UUID step) {
        this(id, place, body, task, written, step, false, Set.of());
    }
}
