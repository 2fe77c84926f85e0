package no.samspill.meeting.web;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.input.web.InputDesk;
import no.samspill.kernel.Words;
import no.samspill.meeting.InputMeetings;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Here;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Sight;
import no.samspill.progress.Step;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A reader can sign up for the next meeting, which comes before giving input from home. */
@Component
@Order(100)
class MeetingNow implements Here.Caller {
    private final ProgressPlans progress;
    private final InputMeetings meetings;

    MeetingNow(ProgressPlans progress, InputMeetings meetings) {
        this.progress = progress;
        this.meetings = meetings;
    }

    @Override
    public Optional<Here.Call> now(PlanView plan, Words words, LocalDate today) {
        return progress.seen(plan, today).flatMap(outlook -> outlook.next().stream()
                .map(Sight::step)
                .filter(this::takesMore)
                .findFirst()
                .map(step -> new Here.Call(words.get("here.call.meeting", MeetingsAt.when(step, words)), InputDesk.meeting(plan, step))));
    }

    private boolean takesMore(Step step) {
        return step.kind() == Kind.INPUT_MEETING && meetings.get(step.id()).takesRegistrations();
    }
}
