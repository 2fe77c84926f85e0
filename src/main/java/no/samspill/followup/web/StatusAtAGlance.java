package no.samspill.followup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.followup.Duty;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUpInWords;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Followed;
import no.samspill.followup.Holder;
import no.samspill.followup.Line;
import no.samspill.followup.State;
import no.samspill.kernel.Words;
import no.samspill.people.Organisation;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.AtAGlance;
import no.samspill.plan.web.LivePlanLinks;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far a plan has come, and one municipality's part of it. */
@Component
@Order(20)
class StatusAtAGlance implements AtAGlance {
    private final FollowUps followUps;

    StatusAtAGlance(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public Optional<Sentence> of(PlanView plan, Words words) {
        return followUps.begun(plan) ? Optional.of(new Sentence(new FollowUpInWords(words).finding(followUps.now(plan)), FollowUpAt.status(plan), false)) : Optional.empty();
    }

    @Override
    public List<Sentence> asks(PlanView plan, Organisation municipality, Words words) {
        FollowUp now = followUps.now(plan);
        List<Line> theirs = now.of(new Holder.Known(municipality.id(), municipality.name()).key());
        if (theirs.isEmpty()) {
            return List.of();
        }
        if (!followUps.begun(plan)) {
            return List.of(new Sentence(words.get("region.own.measures", theirs.size()), LivePlanLinks.ofMunicipality(plan, municipality.name()), false));
        }
        long completed = theirs.stream().filter(line -> line.state().filter(State.COMPLETED::equals).isPresent()).count();
        long late = theirs.stream().map(Line::duty).map(Duty::measure).filter(measure -> now.find(measure.id()).filter(Followed::late).isPresent()).count();
        long waits = theirs.stream().filter(Line::waits).count();
        List<String> parts = new ArrayList<>(List.of(words.get("region.own.completed", completed)));
        if (late > 0) {
            parts.add(words.get("region.own.late", late));
        }
        if (waits > 0) {
            parts.add(words.get("region.own.waits", waits));
        }
        return List.of(new Sentence(words.get("region.own.answers", theirs.size(), String.join(", ", parts)), LivePlanLinks.ofMunicipality(plan, municipality.name()), waits > 0));
    }
}
