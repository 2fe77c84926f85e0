package no.samspill.followup.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import no.samspill.followup.FollowUpDeeds;
import no.samspill.followup.FollowUpInWords;
import no.samspill.followup.State;
import no.samspill.kernel.Words;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.plan.web.AlsoInHistory;
import org.springframework.stereotype.Component;

/** What is reported is news of the plan. */
@Component
class ReportsInHistory implements AlsoInHistory {
    private static final List<Deed> TOLD = List.of(FollowUpDeeds.REPORT, FollowUpDeeds.CORRECT, FollowUpDeeds.WITHDRAW, FollowUpDeeds.SET, FollowUpDeeds.GIVE_DUTY, FollowUpDeeds.LIFT_DUTY, FollowUpDeeds.MEET, FollowUpDeeds.CANCEL_MEETING, FollowUpDeeds.ORDER, FollowUpDeeds.LIFT_ORDER, FollowUpDeeds.LIFT_DECISION, FollowUpDeeds.DECIDE, FollowUpDeeds.CORRECT_ORDER);

    @Override
    public Collection<Deed> deeds() {
        return TOLD;
    }

    @Override
    public String told(Event event, Words words) {
        String key = "followup.history." + event.deed().name();
        boolean duty = event.deed().equals(FollowUpDeeds.GIVE_DUTY) || event.deed().equals(FollowUpDeeds.LIFT_DUTY);
        return words.get(key, String.valueOf(duty ? event.to() : event.field()), Arrays.stream(State.values()).filter(each -> each.name().equals(event.to())).findFirst()
                .map(state -> FollowUpInWords.lower(words.get("followup.state." + state))).orElse(""));
    }
}
