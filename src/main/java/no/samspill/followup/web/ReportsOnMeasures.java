package no.samspill.followup.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Followed;
import no.samspill.followup.Line;
import no.samspill.followup.Report;
import no.samspill.followup.State;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;
import no.samspill.plan.web.Heard;
import org.springframework.stereotype.Component;

/** Tells on a measure's own page who has reported what of it, and when. */
@Component
class ReportsOnMeasures implements Heard.Teller {
    /** Those who have not reported come last, in the plan's order. */
    private static final Comparator<Line> NEWEST = Comparator.comparing((Line line) -> line.last().map(Report::day).orElse(LocalDate.MIN))
            .thenComparing(line -> line.last().map(Report::number).orElse(0))
            .reversed();

    private final FollowUps followUps;

    ReportsOnMeasures(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public Optional<Heard> of(PlanView plan, ElementId measure, Words words) {
        FollowUp now = followUps.now(plan);
        return begun(now) ? now.find(measure).map(followed -> heard(followed, plan, words)) : Optional.empty();
    }

    /** Whether reports are asked for by then, or anybody has given one unasked. */
    private static boolean begun(FollowUp now) {
        LocalDate since = now.setting().since();
        return since != null && !since.isAfter(now.on()) || now.measures().stream().anyMatch(Followed::told);
    }

    private Heard heard(Followed followed, PlanView plan, Words words) {
        String said = followed.told() ? null : words.get(followed.lines().isEmpty() ? "measure.heard.nobody" : "measure.heard.none");
        String note = followed.told() && followUps.stands(plan) ? words.get("measure.heard.example") : null;
        List<Line> lines = followed.told() ? followed.lines().stream().sorted(NEWEST).toList() : List.of();
        return new Heard(said, note, lines.stream().map(line -> answer(line, words)).toList(), FollowUpAt.status(plan));
    }

    private static Heard.Answer answer(Line line, Words words) {
        Optional<Report> last = line.last();
        return new Heard.Answer(
                line.duty().holder().name(),
                line.state().map(State::standing).orElse(Standing.UNTOLD),
                line.state().map(state -> words.get("followup.state." + state)).orElseGet(() -> words.get("followup.untold")),
                last.map(report -> NorwegianDates.of(words.language()).date(report.day())).orElse(null),
                line.words().orElse(null),
                last.filter(report -> line.told().isEmpty()).map(report -> words.get("followup.told.one", report.holder().name())).orElse(null));
    }
}
