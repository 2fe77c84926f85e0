package no.samspill.progress.web;

import java.util.List;
import java.util.Optional;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;

/** One place up or down: a phase past the phase beside it, another step past the step beside it. */
record Moves(ProgressPlan plan) {

    /** Where it goes. @param after the step it comes to stand below; null for first */
    record To(@Nullable StepId after) {}

    /** Empty where it stands first already. */
    Optional<To> up(Step step) {
        List<Step> beside = beside(step);
        int at = beside.indexOf(step);
        if (at < 1) {
            return Optional.empty();
        }
        int above = plan.steps().indexOf(beside.get(at - 1));
        return Optional.of(new To(above == 0 ? null : plan.steps().get(above - 1).id()));
    }

    /** Empty where it stands last already. */
    Optional<To> down(Step step) {
        List<Step> beside = beside(step);
        int at = beside.indexOf(step);
        return at + 1 >= beside.size() ? Optional.empty() : Optional.of(new To(beside.get(at + 1).id()));
    }

    private List<Step> beside(Step step) {
        return step.kind().isPhase() ? plan.phases() : plan.steps();
    }
}
