package no.samspill.plan.web;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import no.samspill.kernel.Words;
import no.samspill.ledger.Entry;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.plan.PlanView;
import org.springframework.stereotype.Component;

/** Whoever shows the journal has it told by a {@link Chronicle} made here. */
@Component
public class Chronicles {
    private final People people;
    private final Clock clock;

    Chronicles(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** For readers, who are told what happened and when, never who did it. */
    public Chronicle of(PlanView view, Words words) {
        return new Chronicle(view, words, clock.getZone(), Map.of());
    }

    /** @param entries those whose authors can be named */
    public Chronicle of(PlanView view, Words words, Collection<Entry> entries) {
        var authors = entries.stream().map(entry -> entry.author().person()).filter(Objects::nonNull).map(PersonId::new).distinct().toList();
        return new Chronicle(view, words, clock.getZone(), people.names(authors));
    }
}
