package no.samspill.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import no.samspill.ledger.ElementId;

/**
 * Every row of one plan as it stands between two edits, removed ones too. Never changes.
 *
 * @param plan the plan itself, which the top rows stand under
 * @param places where each row stands
 * @param inner the rows under each, in order. Removed rows keep their place in it, so that they can come back to it
 * @param words what each row says, and the plan itself; fields in the order they were first written
 */
record Rows(
        ElementId plan,
        Map<ElementId, Row> places,
        Map<ElementId, List<ElementId>> inner,
        Map<ElementId, SequencedMap<Field, String>> words) {

    Rows {
        places = Collections.unmodifiableMap(places);
        inner = Collections.unmodifiableMap(inner);
        words = Collections.unmodifiableMap(words);
    }

    static Rows none(ElementId plan) {
        return new Rows(plan, Map.of(), Map.of(), Map.of());
    }

    SequencedMap<Field, String> words(ElementId row) {
        return words.getOrDefault(row, new LinkedHashMap<>());
    }

    Optional<String> find(ElementId row, Field field) {
        return Optional.ofNullable(words(row).get(field));
    }

    /** The rows under {@code above} that are not removed, in order. */
    List<Row> under(ElementId above) {
        return inner.getOrDefault(above, List.of()).stream()
                .map(places::get)
                .filter(row -> !row.removed())
                .toList();
    }

    /** Whether the row is in the plan, and not removed with one above it. */
    boolean stands(ElementId id) {
        return stands(id, plan, places);
    }

    static boolean stands(ElementId id, ElementId plan, Map<ElementId, Row> places) {
        ElementId at = id;
        while (!at.equals(plan)) {
            Row row = places.get(at);
            if (row == null || row.removed()) {
                return false;
            }
            at = row.under();
        }
        return true;
    }
}
