package no.samspill.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samspill.followup.FollowUp;
import no.samspill.followup.Followed;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanView;

/** How far every measure had come on a day, as a report said it. */
public record Standings(LocalDate day, List<Stood> measures) {

    public Standings {
        measures = List.copyOf(measures);
    }

    static Standings of(PlanView plan, FollowUp now) {
        return new Standings(now.on(), now.measures().stream().map(each -> stood(plan, each)).toList());
    }

    private static Stood stood(PlanView plan, Followed each) {
        return new Stood(each.measure().id(), plan.labels().findFull(each.measure().id()).orElse(""), each.measure().title(), each.standing());
    }

    /**
     * What became of all that an earlier report told of. It is held against what that report said, so that what was reported late is told
     * once, in the next one, and the differences of all reports add up to that between the first and the last.
     */
    public Difference since(Standings earlier) {
        Map<ElementId, Stood> then = earlier.byMeasure();
        Map<ElementId, Stood> now = byMeasure();
        return new Difference(
                measures.stream()
                        .flatMap(each -> Optional.ofNullable(then.get(each.measure())).filter(was -> was.standing() != each.standing()).map(was -> new Difference.Moved(each, was.standing())).stream())
                        .toList(),
                measures.stream().filter(each -> !then.containsKey(each.measure())).toList(),
                earlier.measures().stream().filter(each -> !now.containsKey(each.measure())).toList());
    }

    Map<ElementId, Stood> byMeasure() {
        return measures.stream().collect(Collectors.toMap(Stood::measure, Function.identity()));
    }
}
