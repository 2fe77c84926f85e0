package no.samspill.followup.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Line;
import no.samspill.followup.Report;
import no.samspill.followup.State;
import no.samspill.followup.StatusReports;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.table.HowFarBeside;
import org.springframework.stereotype.Component;

/** In the working table, too, status is reported: with who answers, a day, and what was reported before. */
@Component
class StatusBesideRow implements HowFarBeside {
    private final FollowUps followUps;

    StatusBesideRow(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public boolean asks(PlanView plan) {
        return followUps.now(plan).setting().since() != null;
    }

    @Override
    public List<Told> of(PlanView plan, ElementId row, Person who, Words words) {
        FollowUp now = followUps.now(plan);
        return now.lines().stream().filter(line -> line.duty().measure().id().equals(row)).map(line -> told(plan, line, who, words)).toList();
    }

    private Told told(PlanView plan, Line line, Person who, Words words) {
        Optional<State> state = line.state();
        return new Told(
                line.duty().holder().name(),
                state.map(one -> words.get("followup.state." + one)).orElseGet(() -> words.get("followup.untold")),
                line.last().map(Report::day).map(day -> NorwegianDates.of(words.language()).date(day)).orElse(null),
                line.words().filter(said -> !said.isEmpty()).orElse(null),
                StatusReports.mayReport(who.reach(plan.region().id()), line.duty().holder())
                        ? new Form(StatusDesk.reportAt(plan, line), UUID.randomUUID().toString(), choices(words), state.map(State::name).orElse(""), followUps.day(plan).toString())
                        : null);
    }

    private static SequencedMap<String, String> choices(Words words) {
        SequencedMap<String, String> choices = new LinkedHashMap<>();
        for (State each : State.values()) {
            choices.put(each.name(), words.get("followup.state." + each));
        }
        return choices;
    }
}
