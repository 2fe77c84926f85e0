package no.samspill.followup.web;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.followup.FollowUps;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Here;
import org.springframework.stereotype.Component;

/** What comes next when a plan has come all its way: the council's next meeting, where it is told how the plan goes. */
@Component
class MeetingAhead implements Here.Ahead {
    private final FollowUps followUps;

    MeetingAhead(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public Optional<String> of(PlanView plan, Words words, LocalDate today) {
        return !followUps.begun(plan)
                ? Optional.empty()
                : followUps.entered(plan).stream().filter(meeting -> !meeting.day().isBefore(today)).findFirst().map(meeting -> NorwegianDates.of(words.language()).date(meeting.day()) + ": " + meeting.title());
    }
}
