package no.samspill.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.plan.PlanId;
import no.samspill.progress.Field;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Standing;
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
        List<Change> changes = new ArrayList<>();
        now.steps().forEach((step, done) -> {
            boolean theirs = step.equals(turn.step()) || before.steps().getOrDefault(step, false);
            progress.find(plan).flatMap(all -> all.find(new StepId(step))).map(one -> one.standing()).ifPresent(standing -> {
                if (done && !standing.equals(Standing.DONE)) {
                    changes.add(Field.STANDING.put(new StepId(step), standing.words(), Standing.DONE.words()));
                } else if (!done && theirs && standing.equals(Standing.DONE)) {
                    changes.add(Field.STANDING.put(new StepId(step), standing.words(), null));
                }
            });
        });
        if (!changes.isEmpty() && progress.apply(plan, changes, author, Reach.WHOLE) instanceof Outcome.Conflict(var clashes)) {
            throw new IllegalStateException("the progress plan does not take what is decided: " + Objects.requireNonNull(clashes));
        }
    }
}
