package no.samspill.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Every row of one book as it stands between two edits, removed ones too. Never changes.
 *
 * @param top what the top rows stand under: the plan itself, which may have words of its own
 * @param places where each row stands
 * @param inner the rows under each, in order. Removed rows keep their place in it, so that they can come back to it
 * @param words what each row says; fields in the order they were first written
 */
public record Rows(
        ElementId top,
        Map<ElementId, Row> places,
        Map<ElementId, List<ElementId>> inner,
        Map<ElementId, SequencedMap<String, String>> words) {

    public Rows {
        places = Collections.unmodifiableMap(places);
        inner = Collections.unmodifiableMap(inner);
        words = Collections.unmodifiableMap(words);
    }

    public static Rows none(ElementId top) {
        return new Rows(top, Map.of(), Map.of(), Map.of());
    }

    public SequencedMap<String, String> words(ElementId row) {
        return words.getOrDefault(row, new LinkedHashMap<>());
    }

    public Optional<String> find(ElementId row, String field) {
        return Optional.ofNullable(words(row).get(field));
    }

    /** The rows under {@code above} that are not removed, in order. */
    public List<Row> under(ElementId above) {
        return all(above).stream().filter(row -> !row.removed()).toList();
    }

    /** As {@link #under}, with those removed. */
    public List<Row> all(ElementId above) {
        return inner.getOrDefault(above, List.of()).stream().map(places::get).toList();
    }

    /** Whether the row is there, and not removed with one above it. */
    public boolean stands(ElementId id) {
        return stands(id, top, places);
    }

    static boolean stands(ElementId id, ElementId top, Map<ElementId, Row> places) {
        ElementId at = id;
        while (!at.equals(top)) {
            Row row = places.get(at);
            if (row == null || row.removed()) {
                return false;
            }
            at = row.under();
        }
        return true;
    }
}
