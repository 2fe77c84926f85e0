package no.samspill.followup;

import java.util.Map;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Telling;
import no.samspill.wording.Status;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Shows how far measures have come, in the plan and in its papers, as those who answer for them have reported. */
@Component
class ToldByReports implements Telling {
    /** Asked for when a plan is shown: it stands on plans itself. */
    private final ObjectProvider<FollowUps> followUps;
    private final SettingRepository settings;

    ToldByReports(ObjectProvider<FollowUps> followUps, SettingRepository settings) {
        this.followUps = followUps;
        this.settings = settings;
    }

    @Override
    public String revision() {
        return settings.revision();
    }

    @Override
    public Map<ElementId, Status> standing(PlanView plan) {
        return followUps.getObject().now(plan).told(Words.of(plan.plan().language()));
    }
}
