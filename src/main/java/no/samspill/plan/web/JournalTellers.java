package no.samspill.plan.web;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samspill.kernel.Words;
import no.samspill.ledger.Entry;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.Region;
import no.samspill.plan.PlanView;
import org.springframework.stereotype.Component;

/** Whoever shows the journal has it told by a {@link JournalTeller} made here. */
@Component
public class JournalTellers {
    private final People people;
    private final Clock clock;

    JournalTellers(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** For readers, who are told what happened and when, never who did it. */
    public JournalTeller of(PlanView view, Words words) {
        return of(view, words, List.of());
    }

    /** @param entries those whose authors can be named */
    public JournalTeller of(PlanView view, Words words, Collection<Entry> entries) {
        return of(new PlanNaming(view, words), view.region(), words, entries);
    }

    /** As the plan's, for another room whose rows and fields have names of their own. */
    public JournalTeller of(Naming naming, Region region, Words words, Collection<Entry> entries) {
        List<PersonId> authors = entries.stream().map(entry -> entry.author().person()).filter(Objects::nonNull).map(PersonId::new).distinct().toList();
        return new JournalTeller(naming, region, words, clock.getZone(), authors.isEmpty() ? Map.of() : people.names(authors));
    }
}
