package no.samspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.wording.Attractiveness;
import no.samspill.wording.Funding;
import no.samspill.wording.Responsibility;
import no.samspill.wording.Schedule;
import org.jspecify.annotations.Nullable;

/** A plan after some changes, followed one by one as a strict reader would: each must fit what stands when its turn comes. */
public final class Followed {
    private final Map<ElementId, Kind> kinds = new HashMap<>();
    private final Map<ElementId, Map<Field, String>> words = new HashMap<>();
    private final Map<ElementId, @Nullable ElementId> over = new HashMap<>();
    private final Map<@Nullable ElementId, List<ElementId>> under = new HashMap<>();

    private Followed(Plan plan) {
        take(null, plan.elements());
    }

    public static Plan of(Plan plan, List<Change> changes) {
        Followed followed = new Followed(plan);
        changes.forEach(followed::follow);
        return plan.with(followed.rows(null));
    }

    private void take(@Nullable ElementId above, List<Element> rows) {
        for (Element row : rows) {
            kinds.put(row.id(), row.kind());
            words.put(row.id(), new LinkedHashMap<>(row.words()));
            over.put(row.id(), above);
            rows(above, row.id());
            take(row.id(), row.elements());
        }
    }

    private void rows(@Nullable ElementId above, ElementId row) {
        under.computeIfAbsent(above, any -> new ArrayList<>()).add(row);
    }

    private void follow(Change change) {
        switch (change) {
            case Change.Add(var id, var kind, var above, var at) -> {
                assertThat(kinds).doesNotContainKey(id);
                kinds.put(id, Kind.valueOf(kind));
                words.put(id, new LinkedHashMap<>());
                over.put(id, above);
                under.computeIfAbsent(above, any -> new ArrayList<>()).add(at, id);
            }
            case Change.Put(var id, var field, var from, var to) -> {
                Map<Field, String> said = Objects.requireNonNull(words.get(id), "a row is added before it is filled");
                assertThat(said.get(new Field(field))).isEqualTo(from);
                if (to == null) {
                    said.remove(new Field(field));
                } else {
                    said.put(new Field(field), to);
                }
            }
            case Change.Move(var id, var fromAbove, var fromAt, var above, var at) -> {
                assertThat(over.get(id)).isEqualTo(fromAbove);
                assertThat(under.get(fromAbove).remove(fromAt)).isEqualTo(id);
                over.put(id, above);
                under.computeIfAbsent(above, any -> new ArrayList<>()).add(at, id);
            }
            case Change.Remove(var id) -> assertThat(under.get(over.get(id)).remove(id)).isTrue();
            case Change.Restore(var id) -> throw new AssertionError("nothing was removed: " + id);
        }
    }

    private List<Element> rows(@Nullable ElementId above) {
        return under.getOrDefault(above, List.of()).stream().map(this::row).toList();
    }

    private Element row(ElementId id) {
        Map<Field, String> said = words.get(id);
        Map<String, String> other = new LinkedHashMap<>();
        said.forEach((field, text) -> {
            if (field.isOther()) {
                other.put(field.heading(), text);
            }
        });
        String schedule = said.get(Field.SCHEDULE);
        String funding = said.get(Field.FUNDING);
        String responsibility = said.get(Field.RESPONSIBILITY);
        String attractiveness = said.get(Field.ATTRACTIVENESS);
        return Elements.of(
                id, kinds.get(id), null, said.getOrDefault(Field.TITLE, ""), null, said.containsKey(Field.EXAMPLE),
                schedule == null ? null : new Schedule(schedule, null),
                funding == null ? null : new Funding(funding, List.of(), false),
                responsibility == null ? null : new Responsibility(responsibility, List.of(), false, false),
                attractiveness == null ? null : new Attractiveness(attractiveness, new TreeSet<>(), new TreeSet<>()),
                null, other, rows(id));
    }
}
