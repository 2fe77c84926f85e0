package no.samspill.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.samspill.adoption.Adoption;
import no.samspill.followup.Budget;
import no.samspill.followup.CouncilOrder;
import no.samspill.followup.FollowUp;
import no.samspill.followup.Report;
import no.samspill.followup.reminding.Tried;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.assessment.Judgement;
import no.samspill.plan.Edition;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.progress.ProgressPlan;
import no.samspill.publishing.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a status report is told from, all of one moment.
 *
 * @param edition the plan as those who answer had told of it by then
 * @param before the report it is held against; null for the first of its kind
 * @param after reports about the time the earlier one told of that came once it was sent
 * @param orders what councils told somebody to do, lifted or not
 * @param budget what action plans hold; null where they hold nothing
 * @param tried what was tried to have those who are silent report @param address where the plan's status is read today
 * @param version the last of the plan; null for none
 * @param source the plan and what stands around it, as the council is told between its meetings
 */
record Basis(
        PlanView plan, Edition edition, Written written, FollowUp now, @Nullable Before before, List<Report> after, List<CouncilOrder> orders, @Nullable Budget budget, @Nullable ProgressPlan progress, Participation participation, @Nullable Adoption adoption,
        Document source, Tried tried, String address, @Nullable PlanVersion version) {

    Basis {
        after = List.copyOf(after);
        orders = List.copyOf(orders);
    }

    /** @param number of it @param standings what it said */
    record Before(int number, Standings standings) {
        LocalDate day() {
            return standings.day();
        }
    }

    /**
     * @param meetings input meetings held, and people @param people who came to them
     * @param hearing the newest that everybody knows of; null for none
     * @param judged what became of its points; empty before its end
     */
    record Participation(int meetings, int people, int contributions, @Nullable Hearing hearing, int statements, Map<Judgement, Integer> judged) {}
}
