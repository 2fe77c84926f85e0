package no.samspill.adoption.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import no.samspill.adoption.AdoptionDeeds;
import no.samspill.kernel.Words;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.plan.web.AlsoInHistory;
import org.springframework.stereotype.Component;

/** What was decided of a plan and of its way, told in the plan's history. What nobody but its author has seen, is not. */
@Component
class AdoptionDoings implements AlsoInHistory {
    private static final List<Deed> KNOWN = List.of(
            AdoptionDeeds.LAY_ROUTE, AdoptionDeeds.HAND_ON, AdoptionDeeds.REGISTER, AdoptionDeeds.CORRECT, AdoptionDeeds.RECONCILE, AdoptionDeeds.OPEN_CORRECTION, AdoptionDeeds.OPEN_REVISION, AdoptionDeeds.CLOSE_AMENDMENT);

    @Override
    public Collection<Deed> deeds() {
        return KNOWN;
    }

    @Override
    public String told(Event event, Words words) {
        String body = Objects.requireNonNullElse(event.field(), "");
        String from = Objects.requireNonNullElse(event.from(), "");
        String to = Objects.requireNonNullElse(event.to(), "");
        if (event.deed().equals(AdoptionDeeds.HAND_ON) && to.isEmpty()) {
            return words.get("adoption.history.lapsed", body);
        }
        String told = words.get("deed." + event.deed().name(), "", body, from, to);
        return words.has("adoption.said." + from) ? words.get("adoption.history.said", told, words.get("adoption.said." + from)) : told;
    }
}
