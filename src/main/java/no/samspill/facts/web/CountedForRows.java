package no.samspill.facts.web;

import java.util.List;
import no.samspill.facts.Cell;
import no.samspill.facts.Facts;
import no.samspill.facts.FactsInWords;
import no.samspill.facts.Indicator;
import no.samspill.facts.Sight;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Counted;
import org.springframework.stereotype.Component;

/** What is counted of a measure, and of what it serves. */
@Component
class CountedForRows implements Counted.Counter {
    private final Facts facts;

    CountedForRows(Facts facts) {
        this.facts = facts;
    }

    @Override
    public List<Counted> of(PlanView plan, List<ElementId> rows, Words words) {
        return facts.all(plan).stream().filter(each -> each.said().ties().stream().anyMatch(rows::contains)).map(each -> counted(plan, each, words)).toList();
    }

    private Counted counted(PlanView plan, Indicator indicator, Words w) {
        return facts.reckoned(plan, indicator, Sight.NOW).region().last()
                .map((Cell cell) -> new Counted(indicator.name(), new FactsInWords(w).figure(indicator, cell.figure()), w.get("facts.card.of", indicator.said().unit(), plan.region().name(), cell.term().said(w)), FactsAt.one(plan, indicator)))
                .orElseGet(() -> new Counted(indicator.name(), w.get("facts.card.none"), indicator.said().unit(), FactsAt.one(plan, indicator)));
    }
}
