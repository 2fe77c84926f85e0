package no.samspill.input.web;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Here;
import no.samspill.progress.Kind;
import no.samspill.progress.Outlook;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Sight;
import no.samspill.progress.Turn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** While the phase with input meetings goes on, a reader can give input. Before and after it the form stands open too, but is not what the plan waits for. */
@Component
@Order(110)
class InputNow implements Here.Caller {
    private final ProgressPlans progress;

    InputNow(ProgressPlans progress) {
        this.progress = progress;
    }

    @Override
    public Optional<Here.Call> now(PlanView plan, Words words, LocalDate today) {
        return progress.seen(plan)
                .filter(found -> progress.seen(plan, today).filter(outlook -> takesInput(found, outlook)).isPresent())
                .map(found -> new Here.Call(words.get("here.call.input"), InputDesk.input(plan)));
    }

    private static boolean takesInput(ProgressPlan plan, Outlook outlook) {
        Sight phase = outlook.phase();
        return phase != null && phase.turn() == Turn.NOW && plan.within(phase.step().id()).stream().anyMatch(step -> step.kind() == Kind.INPUT_MEETING && !step.cancelled());
    }
}
