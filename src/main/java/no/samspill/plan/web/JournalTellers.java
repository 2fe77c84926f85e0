package no.samspill.plan.web;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Entry;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.Region;
import no.samspill.plan.PlanView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whoever shows the journal has it told by a {@link JournalTeller} made here. */
@Component
public class JournalTellers {
    private final People people;
    private final Clock clock;
    private final ObjectProvider<AlsoInHistory> rooms;

    JournalTellers(People people, Clock clock, ObjectProvider<AlsoInHistory> rooms) {
        this.rooms = rooms;
        this.people = people;
        this.clock = clock;
    }

    /** What is told of a plan beside its words. */
    public Set<Deed> alsoTold() {
        return rooms.orderedStream().flatMap(room -> room.deeds().stream()).collect(Collectors.toSet());
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
        return new JournalTeller(naming, region, words, clock.getZone(), authors.isEmpty() ? Map.of() : people.names(authors), rooms.orderedStream().toList());
    }
}
