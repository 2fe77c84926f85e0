package no.samspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.ledger.ElementId;
import no.samspill.plan.version.Became;
import no.samspill.plan.version.Said;
import org.jspecify.annotations.Nullable;

/** A plan's rows and words, and what a strict reader makes of them who has only what became of each row. */
record Outline(Map<ElementId, Map<Field, String>> words, Map<@Nullable ElementId, List<ElementId>> under) {

    static Outline of(PlanView view) {
        Outline outline = new Outline(new HashMap<>(), new HashMap<>());
        outline.take(view, null, view.plan().elements());
        return outline;
    }

    private void take(PlanView view, @Nullable ElementId above, List<Element> rows) {
        for (Element row : rows) {
            words.put(row.id(), new LinkedHashMap<>(view.words().getOrDefault(row.id(), new LinkedHashMap<>())));
            brothers(above).add(row.id());
            take(view, row.id(), row.elements());
        }
    }

    /** @param back the earlier of the later one, and not the other way */
    Outline after(List<Became> rows, boolean back) {
        Outline next = new Outline(new HashMap<>(), new HashMap<>());
        words.forEach((row, said) -> next.words.put(row, new LinkedHashMap<>(said)));
        under.forEach((above, brothers) -> next.brothers(above).addAll(brothers));
        List<Said> placed = new ArrayList<>();
        for (Became row : rows) {
            switch (row) {
                case Became.There there -> {
                    there.fields().forEach(change -> next.put(there.id(), change.field(), back ? change.to() : change.from(), back ? change.from() : change.to()));
                    if (there.moved()) {
                        next.lift(back ? there.after() : there.before());
                        placed.add(back ? there.before() : there.after());
                    }
                }
                case Became.Added(var after) -> next.come(after, !back, placed);
                case Became.Gone(var before) -> next.come(before, back, placed);
            }
        }
        placed.stream().sorted(Comparator.comparing(said -> said.place().at())).forEach(said -> next.brothers(said.place().under()).add(said.place().at(), said.id()));
        next.under.values().removeIf(List::isEmpty);
        return next;
    }

    private void come(Said said, boolean comes, List<Said> placed) {
        if (comes) {
            words.put(said.id(), new LinkedHashMap<>(said.words()));
            placed.add(said);
        } else {
            words.remove(said.id());
            lift(said);
        }
    }

    private void put(ElementId row, Field field, @Nullable String from, @Nullable String to) {
        Map<Field, String> said = words.getOrDefault(row, new LinkedHashMap<>());
        assertThat(said.get(field)).isEqualTo(from);
        if (to == null) {
            said.remove(field);
        } else {
            said.put(field, to);
        }
    }

    private void lift(Said said) {
        assertThat(brothers(said.place().under()).remove(said.id())).isTrue();
    }

    private List<ElementId> brothers(@Nullable ElementId above) {
        return under.computeIfAbsent(above, any -> new ArrayList<>());
    }
}
