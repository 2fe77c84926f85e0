package no.samspill.progress.cycle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an activity.
 *
 * @param when as people write it: "uke 12", "første tirsdag i mars og september", "hver måned"
 * @param network the industry or network it belongs to, in words; null where it goes across them all
 * @param measure the measure of the plan that it carries out; null for none
 * @param organisation who arranges it; null where they share it
 * @param example put there to show how it may look, and not decided by anybody
 */
public record Draft(
        String title, String when, @Nullable String network, @Nullable ElementId measure, @Nullable OrganisationId organisation, boolean example) {
    private static final List<Field> SAID = List.of(Field.TITLE, Field.WHEN, Field.NETWORK, Field.MEASURE, Field.ORGANISATION, Field.EXAMPLE);

    /** What the ledger is told to make the one of the other. */
    List<Change> changes(ActivityId id, Draft wanted) {
        return changes(id, words(), wanted.words());
    }

    /** What the ledger is told of a new activity. */
    List<Change> changes(ActivityId id) {
        return changes(id, Map.of(), words());
    }

    private static List<Change> changes(ActivityId id, Map<Field, String> from, Map<Field, String> to) {
        return SAID.stream().<Change>map(field -> field.put(id, from.get(field), to.get(field))).toList();
    }

    private Map<Field, String> words() {
        Map<Field, @Nullable String> words = new EnumMap<>(Field.class);
        words.put(Field.TITLE, title);
        words.put(Field.WHEN, when);
        words.put(Field.NETWORK, network);
        words.put(Field.MEASURE, measure == null ? null : measure.toString());
        words.put(Field.ORGANISATION, organisation == null ? null : organisation.toString());
        words.put(Field.EXAMPLE, example ? Field.YES : null);
        words.values().removeIf(Objects::isNull);
        return words;
    }

    static Draft of(Map<String, String> words) {
        String measure = words.get(Field.MEASURE.key());
        String organisation = words.get(Field.ORGANISATION.key());
        return new Draft(
                words.getOrDefault(Field.TITLE.key(), ""), words.getOrDefault(Field.WHEN.key(), ""), words.get(Field.NETWORK.key()),
                measure == null ? null : ElementId.of(measure), organisation == null ? null : new OrganisationId(UUID.fromString(organisation)),
                words.containsKey(Field.EXAMPLE.key()));
    }
}
