package no.samspill.hearing.assessment.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.hearing.assessment.Led;
import no.samspill.hearing.assessment.PointId;
import no.samspill.hearing.assessment.Tracing;
import no.samspill.kernel.Slug;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.JournalTeller;
import no.samspill.plan.web.JournalTellers;
import no.samspill.plan.web.RowNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which changes of the plan points led to, as the plan and its journal have them. */
@Component
class LedTo {
    private final Tracing tracing;
    private final Journal journal;
    private final JournalTellers tellers;

    LedTo(Tracing tracing, Journal journal, JournalTellers tellers) {
        this.tracing = tracing;
        this.journal = journal;
        this.tellers = tellers;
    }

    /** What each of these points led to; one that led to nothing is left out. */
    Map<PointId, List<Changed>> of(PlanView view, Collection<PointId> points, Words w) {
        List<Led> led = tracing.of(points);
        Map<Long, Entry> entries = journal.find(led.stream().flatMap(each -> each.entries().stream()).distinct().toList()).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        JournalTeller teller = tellers.of(view, w);
        Map<PointId, List<Changed>> told = new LinkedHashMap<>();
        for (Led each : led) {
            List<Changed> changes = told.computeIfAbsent(each.point(), any -> new ArrayList<>());
            List<Entry> own = each.entries().stream().flatMap(id -> Stream.ofNullable(entries.get(id))).toList();
            if (own.isEmpty()) {
                changes.add(new Changed(RowNames.of(each.element(), view, w), null, null, null, href(view, each.element())));
            }
            own.forEach(entry -> changes.add(changed(view, each.element(), entry, teller, w)));
        }
        return told;
    }

    private static Changed changed(PlanView view, ElementId row, Entry entry, JournalTeller teller, Words w) {
        JournalTeller.Line line = teller.line(entry.event());
        String field = entry.event().field() == null ? null : new Field(entry.event().field()).called(w);
        return new Changed(field == null ? line.what() : RowNames.of(row, view, w), field, line.from(), line.to(), href(view, row));
    }

    /** Its own page, or its focus area's place in the plan; null where it is there no more. */
    static @Nullable String href(PlanView view, ElementId row) {
        Optional<Element> found = view.plan().find(row);
        if (found.filter(element -> element.kind() == Kind.MEASURE && element.number() != null).isPresent()) {
            return view.address() + "/tiltak/" + found.get().number();
        }
        return found.map(element -> Stream.concat(view.plan().above(element.id()).stream(), Stream.of(element))
                        .filter(each -> each.kind() == Kind.FOCUS_AREA)
                        .findFirst()
                        .map(area -> view.address() + "#" + Slug.of(area.title()))
                        .orElse(view.address()))
                .orElse(null);
    }
}
