package no.samspill.meeting.web;

import java.util.Map;
import java.util.stream.Collectors;
import no.samspill.input.web.InputDesk;
import no.samspill.plan.PlanView;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import no.samspill.progress.web.StepPages;
import org.springframework.stereotype.Component;

/** Every input meeting of the progress plan has a page of its own. */
@Component
class PagesOfMeetings implements StepPages {
    private final ProgressPlans progress;

    PagesOfMeetings(ProgressPlans progress) {
        this.progress = progress;
    }

    @Override
    public Map<StepId, String> of(PlanView plan) {
        return progress.seen(plan).stream()
                .flatMap(all -> all.steps().stream())
                .filter(step -> step.kind() == Kind.INPUT_MEETING)
                .collect(Collectors.toMap(Step::id, step -> InputDesk.meeting(plan, step)));
    }
}
