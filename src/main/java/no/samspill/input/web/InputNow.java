package no.samspill.input.web;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.input.InputMeetings;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Here;
import no.samspill.progress.Kind;
import no.samspill.progress.Outlook;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Sight;
import no.samspill.progress.Step;
import no.samspill.progress.Turn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * While the phase with input meetings goes on, a reader can sign up for the next meeting or give input. Before and after it the
 * form stands open too, but is not what the plan waits for.
 */
@Component
@Order(100)
class InputNow implements Here.Caller {
    private final ProgressPlans progress;
    private final InputMeetings meetings;

    InputNow(ProgressPlans progress, InputMeetings meetings) {
        this.progress = progress;
        this.meetings = meetings;
    }

    @Override
    public Optional<Here.Call> now(PlanView plan, Words words, LocalDate today) {
        return progress.find(plan).flatMap(found -> {
            Outlook outlook = found.on(today);
            Optional<Here.Call> meeting = next(outlook).map(step -> new Here.Call(words.get("here.call.meeting", InputDesk.when(step, words)), Meetings.address(plan, step)));
            return meeting.isPresent() || !takesInput(found, outlook) ? meeting : Optional.of(new Here.Call(words.get("here.call.input"), InputDesk.input(plan)));
        });
    }

    /** The next meeting that people can still sign up for. */
    private Optional<Step> next(Outlook outlook) {
        return outlook.next().stream().map(Sight::step).filter(step -> step.kind() == Kind.INPUT_MEETING && meetings.get(step.id()).takesRegistrations()).findFirst();
    }

    private static boolean takesInput(ProgressPlan plan, Outlook outlook) {
        Sight phase = outlook.phase();
        return phase != null && phase.turn() == Turn.NOW && plan.within(phase.step().id()).stream().anyMatch(step -> step.kind() == Kind.INPUT_MEETING && !step.cancelled());
    }
}
