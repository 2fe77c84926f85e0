package no.samspill.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * The way to a plan, step by step. What stands below a phase belongs to it.
 *
 * @param revision grows with every change
 * @param changed when it grew last
 * @param steps in their order
 * @param removed what has been taken out and may come back
 * @param baseline as it stood when the council last took note of it; null where it has not
 */
public record ProgressPlan(
        PlanId plan, long revision, Instant changed, List<Step> steps, List<Step> removed, @Nullable Baseline baseline) {

    public ProgressPlan {
        steps = List.copyOf(steps);
        removed = List.copyOf(removed);
    }

    public Optional<Step> find(StepId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public List<Step> phases() {
        return steps.stream().filter(step -> step.kind().isPhase()).toList();
    }

    /** The phase a step belongs to; empty for what stands above the first phase, and for a phase itself. */
    public Optional<Step> phaseOf(StepId id) {
        Step above = null;
        for (Step step : steps) {
            if (step.id().equals(id)) {
                return step.kind().isPhase() ? Optional.empty() : Optional.ofNullable(above);
            }
            above = step.kind().isPhase() ? step : above;
        }
        return Optional.empty();
    }

    /** What belongs to a phase; with null, what stands above the first one. */
    public List<Step> within(@Nullable StepId phase) {
        List<Step> within = new ArrayList<>();
        StepId here = null;
        for (Step step : steps) {
            if (step.kind().isPhase()) {
                here = step.id();
            } else if (java.util.Objects.equals(here, phase)) {
                within.add(step);
            }
        }
        return within;
    }

    /** The input meetings of a focus area, in their order. */
    public List<Step> inputMeetings(ElementId focusArea) {
        return steps.stream().filter(step -> step.kind() == Kind.INPUT_MEETING && focusArea.equals(step.focusArea())).toList();
    }

    /** How all of it looks on a day. */
    public Outlook on(LocalDate today) {
        return Outlook.of(this, today);
    }
}
