package no.samspill.hearing.assessment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingDeeds;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.PlanView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes which changes of the plan a point led to. */
@Service
public class Tracing {
    private final TraceRepository traces;
    private final PointRepository points;
    private final Journal journal;

    Tracing(TraceRepository traces, PointRepository points, Journal journal) {
        this.traces = traces;
        this.points = points;
        this.journal = journal;
    }

    public List<Led> of(Collection<PointId> ids) {
        return ids.isEmpty() ? List.of() : traces.of(ids);
    }

    /** Statements whose words, laid out for everybody, led to one of these rows. */
    public List<Behind> behind(PlanView plan, Collection<ElementId> rows) {
        return traces.behind(plan.id(), rows);
    }

    /** Likewise to any row. */
    public List<Behind> behind(PlanView plan) {
        return traces.behind(plan.id());
    }

    /**
     * Notes what it led to. A locked point says what was meant of it, and may still be linked: the text often changes last.
     *
     * @param entries the very changes, as the journal numbers them; those that are not this row's are left out
     * @throws IllegalArgumentException if the row is not in the plan
     */
    @Transactional
    public void trace(Hearing hearing, PlanView plan, PointId id, ElementId element, List<Long> entries, Author author) {
        if (plan.plan().find(element).isEmpty()) {
            throw new IllegalArgumentException("no row of this plan");
        }
        points.lock(List.of(id));
        Point point = points.find(hearing.id(), id).orElseThrow();
        Set<Long> own = new HashSet<>(journal.ofElement(element.value()).stream().map(Entry::id).toList());
        List<Long> changes = entries.stream().filter(own::contains).distinct().sorted().toList();
        if (traces.trace(point.id(), element, changes)) {
            journal.append(author, new Event(hearing.plan().value(), id.value(), HearingDeeds.TRACE, changes.isEmpty() ? null : changes.toString(), null, element.toString()));
        }
    }

    @Transactional
    public void untrace(Hearing hearing, PointId id, ElementId element, Author author) {
        points.lock(List.of(id));
        if (points.find(hearing.id(), id).isPresent() && traces.untrace(id, element)) {
            journal.append(author, new Event(hearing.plan().value(), id.value(), HearingDeeds.UNTRACE, null, null, element.toString()));
        }
    }
}
