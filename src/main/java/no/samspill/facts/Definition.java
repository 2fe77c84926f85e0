package no.samspill.facts;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;
import no.samspill.wording.Attractiveness;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is said to be.
 *
 * @param unit in words, as after a number: "innbyggere"
 * @param decimals digits after the comma, 0 to 4
 * @param owner who sees to its numbers; null for the council's secretariat
 * @param source where its numbers come from, in words; null where nobody has said
 * @param base what a share is of, or a mean is weighted by; null where the kind has none, or nobody has said
 * @param baseline the time that later ones are held against; null for none
 * @param ties the plan's rows that it tells of
 * @param pulls which of Bo, Bedrift and Besøk it is counted for
 * @param example put there to show how it may look, and counted by nobody
 * @param shared other councils may use it
 * @param common another council's indicator that it is the same as
 */
public record Definition(
        String name, String unit, NumberKind kind, Direction direction, int decimals, Often often, @Nullable OrganisationId owner, @Nullable String source, @Nullable String about,
        @Nullable String base, @Nullable Term baseline, List<ElementId> ties, List<Attractiveness.Value> pulls, boolean example, boolean shared, @Nullable IndicatorId common) {
    /** Digits after the comma at most. */
    public static final int MOST_DECIMALS = 4;

    public Definition {
        ties = List.copyOf(ties);
        pulls = pulls.stream().distinct().sorted().toList();
    }

    /** What the ledger is told to make the one of the other. */
    List<Change> changes(IndicatorId id, Definition wanted) {
        return changes(id, words(), wanted.words());
    }

    /** What the ledger is told of a new indicator. */
    List<Change> changes(IndicatorId id) {
        return changes(id, Map.of(), words());
    }

    private static List<Change> changes(IndicatorId id, Map<Field, String> from, Map<Field, String> to) {
        return Arrays.stream(Field.values()).filter(field -> !Objects.equals(from.get(field), to.get(field))).<Change>map(field -> field.put(id, from.get(field), to.get(field))).toList();
    }

    /** As the ledger keeps them. */
    public Map<Field, String> words() {
        Map<Field, @Nullable String> words = new EnumMap<>(Field.class);
        words.put(Field.NAME, name);
        words.put(Field.UNIT, unit);
        words.put(Field.KIND, kind.name());
        words.put(Field.DIRECTION, direction.name());
        words.put(Field.DECIMALS, String.valueOf(decimals));
        words.put(Field.OFTEN, often.name());
        words.put(Field.OWNER, owner == null ? null : owner.toString());
        words.put(Field.SOURCE, source);
        words.put(Field.ABOUT, about);
        words.put(Field.BASE, base);
        words.put(Field.BASELINE, baseline == null ? null : baseline.code());
        words.put(Field.TIES, joined(ties));
        words.put(Field.PULLS, joined(pulls));
        words.put(Field.EXAMPLE, example ? Field.YES : null);
        words.put(Field.SHARED, shared ? Field.YES : null);
        words.put(Field.COMMON, common == null ? null : common.toString());
        words.values().removeIf(Objects::isNull);
        return words;
    }

    private static @Nullable String joined(Collection<?> parts) {
        return parts.isEmpty() ? null : parts.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    static Definition of(Map<String, String> words) {
        Reader said = new Reader(words);
        return new Definition(
                said.text(Field.NAME).orElse(""), said.text(Field.UNIT).orElse(""), said.text(Field.KIND).flatMap(NumberKind::find).orElse(NumberKind.TEXT),
                said.text(Field.DIRECTION).flatMap(Direction::find).orElse(Direction.NONE), said.text(Field.DECIMALS).map(Integer::valueOf).orElse(0), said.text(Field.OFTEN).flatMap(Often::find).orElse(Often.YEAR),
                said.text(Field.OWNER).map(UUID::fromString).map(OrganisationId::new).orElse(null), said.text(Field.SOURCE).orElse(null), said.text(Field.ABOUT).orElse(null), said.text(Field.BASE).orElse(null),
                said.text(Field.BASELINE).flatMap(Term::find).orElse(null), said.parts(Field.TIES).map(ElementId::of).toList(), said.parts(Field.PULLS).map(Attractiveness.Value::valueOf).toList(),
                said.text(Field.EXAMPLE).isPresent(), said.text(Field.SHARED).isPresent(), said.text(Field.COMMON).map(IndicatorId::of).orElse(null));
    }

    private record Reader(Map<String, String> words) {
        Optional<String> text(Field field) {
            return Optional.ofNullable(words.get(field.key()));
        }

        Stream<String> parts(Field field) {
            return text(field).stream().flatMap(said -> Arrays.stream(said.split(" ")));
        }
    }
}
