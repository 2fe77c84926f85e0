package no.samspill.facts.web;

import java.util.Collection;
import java.util.Objects;
import no.samspill.facts.FactDeeds;
import no.samspill.facts.Facts;
import no.samspill.facts.Field;
import no.samspill.facts.Indicator;
import no.samspill.facts.IndicatorId;
import no.samspill.kernel.Words;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.plan.PlanId;
import no.samspill.plan.web.AlsoInHistory;
import no.samspill.plan.web.JournalTeller;
import org.springframework.stereotype.Component;

/** What is counted, what was brought of it and what one aims at, in the plan's history. */
@Component
class FactsInHistory implements AlsoInHistory {
    private final Facts facts;

    FactsInHistory(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Collection<Deed> deeds() {
        return FactDeeds.ALL;
    }

    @Override
    public String told(Event event, Words words) {
        String name = facts.ever(new PlanId(Objects.requireNonNull(event.plan()))).stream().filter(each -> each.id().equals(new IndicatorId(event.element()))).findFirst().map(Indicator::name).map(called -> "«" + called + "»").orElse(words.get("facts.history.gone"));
        String field = event.deed().equals(FactDeeds.CHANGES.put()) ? Field.find(Objects.requireNonNullElse(event.field(), "")).map(each -> words.get("facts.field." + each)).orElse("") : Objects.requireNonNullElse(event.field(), "");
        return JournalTeller.told(event, name, field, words);
    }
}
