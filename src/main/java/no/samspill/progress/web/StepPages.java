package no.samspill.progress.web;

import java.time.LocalDate;
import java.util.Map;
import no.samspill.plan.PlanView;
import no.samspill.progress.StepId;

/** A room above, which has pages of its own about some steps: the process and the calendar lead there. */
@FunctionalInterface
public interface StepPages {

    /** Where they are, from the root. */
    Map<StepId, String> of(PlanView plan);

    /** The day on which a step was done, where the room knows it better than the words of its time. */
    default Map<StepId, LocalDate> done(PlanView plan) {
        return Map.of();
    }
}
