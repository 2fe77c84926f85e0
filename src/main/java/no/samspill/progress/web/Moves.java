package no.samspill.progress.web;

import java.util.List;
import java.util.Optional;
import no.samspill.progress.Change;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;

/** One place up or down: a phase past the phase beside it, another step past the step beside it. */
final class Moves {
    private final ProgressPlan plan;
    private final @Nullable StepId seenPhase;

    /** @param seenPhase the phase the author saw the step in; null for none */
    Moves(ProgressPlan plan, @Nullable StepId seenPhase) {
        this.plan = plan;
        this.seenPhase = seenPhase;
    }

    /** Empty where it stands first already. */
    Optional<Change> up(Step step) {
        List<Step> beside = beside(step);
        int at = beside.indexOf(step);
        if (at < 1) {
            return Optional.empty();
        }
        int above = plan.steps().indexOf(beside.get(at - 1));
        return Optional.of(move(step, above == 0 ? null : plan.steps().get(above - 1).id()));
    }

    /** Empty where it stands last already. */
    Optional<Change> down(Step step) {
        List<Step> beside = beside(step);
        int at = beside.indexOf(step);
        return at + 1 >= beside.size() ? Optional.empty() : Optional.of(move(step, beside.get(at + 1).id()));
    }

    private List<Step> beside(Step step) {
        return step.kind().isPhase() ? plan.phases() : plan.steps();
    }

    private Change move(Step step, @Nullable StepId after) {
        return new Change.Move(step.id(), step.kind().isPhase() ? null : seenPhase, after);
    }
}
