package no.samspill.adoption.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import no.samspill.adoption.Decisions;
import no.samspill.plan.PlanView;
import no.samspill.progress.StepId;
import no.samspill.progress.web.StepPages;
import org.springframework.stereotype.Component;

/** A step where bodies take their turn leads to what they have decided. */
@Component
class PagesOfAdoption implements StepPages {
    private final Decisions decisions;

    PagesOfAdoption(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<StepId, String> of(PlanView plan) {
        return decisions.seen(plan).stream().flatMap(adoption -> adoption.steps().keySet().stream()).collect(Collectors.toMap(StepId::new, step -> AdoptionAt.everybody(plan)));
    }

    @Override
    public Map<StepId, LocalDate> done(PlanView plan) {
        return decisions.seen(plan).stream().flatMap(adoption -> adoption.daysOfSteps().entrySet().stream()).collect(Collectors.toMap(each -> new StepId(each.getKey()), Map.Entry::getValue));
    }
}
