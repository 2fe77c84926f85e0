package no.samspill.adoption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.plan.PlanId;
import no.samspill.progress.Field;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Standing;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.springframework.stereotype.Component;

/** What is decided is done in the progress plan, too, so that nobody types it twice. Its time stays as it is written: when each body met, its decision says. */
@Component
class StepsOfTurns {
    private final ProgressPlans progress;

    StepsOfTurns(ProgressPlans progress) {
        this.progress = progress;
    }

    /**
     * Marks as done what every body has decided that takes its turn there, and no more what is to be decided anew.
     *
     * @param before a decision about this turn was registered
     */
    void follow(PlanId plan, Adoption before, Adoption now, RouteStep turn, Author author) {
        progress.find(plan).ifPresent(all -> {
            Map<StepId, Standing> become = new LinkedHashMap<>();
            now.steps().forEach((id, done) -> all.find(new StepId(id)).ifPresent(step -> {
                boolean theirs = id.equals(turn.step()) || before.steps().getOrDefault(id, false);
                if (done || theirs && step.standing().equals(Standing.DONE)) {
                    become.put(step.id(), done ? Standing.DONE : Standing.PLANNED);
                }
            }));
            List.copyOf(become.keySet()).forEach(step -> all.phaseOf(step).filter(phase -> !now.steps().containsKey(phase.id().value())).ifPresent(phase -> phase(all, phase, step, become)));
            List<Change> changes = new ArrayList<>();
            become.forEach((step, standing) -> all.find(step).map(Step::standing).filter(was -> !was.equals(standing)).ifPresent(was -> changes.add(Field.STANDING.put(step, was.words(), standing.words()))));
            if (!changes.isEmpty() && progress.apply(plan, changes, author, Reach.WHOLE) instanceof Outcome.Conflict(var clashes)) {
                throw new IllegalStateException("the progress plan does not take what is decided: " + Objects.requireNonNull(clashes));
            }
        });
    }

    /** A phase is done with the last of what belongs to it, and goes on where that is to be decided anew. */
    private static void phase(ProgressPlan all, Step phase, StepId step, Map<StepId, Standing> become) {
        boolean whole = all.within(phase.id()).stream().allMatch(each -> each.cancelled() || become.getOrDefault(each.id(), each.standing()).equals(Standing.DONE));
        if (whole && !phase.cancelled()) {
            become.put(phase.id(), Standing.DONE);
        } else if (Standing.PLANNED.equals(become.get(step)) && phase.standing().equals(Standing.DONE)) {
            become.put(phase.id(), Standing.PLANNED);
        }
    }
}
