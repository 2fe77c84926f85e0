package no.samspill.facts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samspill.facts.Facts;
import no.samspill.facts.Indicator;
import no.samspill.facts.Part;
import no.samspill.facts.Reckoned;
import no.samspill.facts.Sight;
import no.samspill.kernel.Words;
import no.samspill.ledger.Reach;
import no.samspill.people.Person;
import no.samspill.people.Told;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Waiting;
import org.springframework.stereotype.Component;

/** Numbers that are due, or that some municipalities lack, for those who see to them. */
@Component
class FactsWaiting implements Waiting {
    private final Facts facts;
    private final Clock clock;

    FactsWaiting(Facts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public List<Thing> of(PlanView plan, Person who, Words words) {
        Reach reach = who.reach(plan.region().id());
        LocalDate today = plan.day(LocalDate.now(clock));
        List<Thing> things = new ArrayList<>();
        for (Indicator indicator : facts.all(plan)) {
            if (!indicator.said().example() && facts.theirs(plan, indicator, reach)) {
                Reckoned of = facts.reckoned(plan, indicator, Sight.NOW);
                String at = FactsAt.desk(plan, indicator);
                of.due(today).ifPresent(term -> things.add(new Thing(
                        words.get("facts.waiting"), words.get("facts.waiting.due", indicator.name(), term.said(words)), of.from().map(from -> words.get("facts.waiting.last", of.terms().getLast().said(words))).orElse(null), words.get("facts.waiting.press"), at + "?tid=" + term.code(), true)));
                List<Part> behind = of.behind();
                if (!behind.isEmpty() && behind.size() < of.lines().size() && !of.terms().getLast().from().isAfter(today)) {
                    things.add(new Thing(
                            words.get("facts.waiting"), words.get("facts.values.behind", of.terms().getLast().said(words), Told.listed(behind.stream().map(Part::name).toList(), words)), indicator.name(), words.get("facts.waiting.press"), at + "?tid=" + of.terms().getLast().code(), false));
                }
            }
        }
        return things;
    }
}
