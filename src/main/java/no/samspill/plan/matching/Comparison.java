package no.samspill.plan.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.FieldChange;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;
import no.samspill.plan.RichText;
import no.samspill.plan.Shift;
import org.jspecify.annotations.Nullable;

/** Works out a {@link Difference}. */
final class Comparison {
    private final Plan there;
    private final Plan here;
    private final Stands present;
    private final Stands incoming;
    private final Map<ElementId, ? extends Map<Field, String>> words;
    private final Map<ElementId, Pair> pairs = new HashMap<>();
    private final Set<Field> spoken = new LinkedHashSet<>();

    Comparison(Plan present, Map<ElementId, ? extends Map<Field, String>> words, Plan incoming, Matching matching) {
        this.there = present;
        this.here = incoming;
        this.present = Stands.of(present);
        this.incoming = Stands.of(incoming);
        this.words = words;
        matching.pairs().forEach(pair -> pairs.put(pair.incoming().id(), pair));
        this.incoming.all().forEach(row -> spoken.addAll(row.element.words().keySet()));
    }

    Difference difference() {
        Map<ElementId, Shift> shifts = shifts();
        List<RowDifference> rows = incoming.all().stream()
                .map(row -> row(row.element, pairs.get(row.element.id()), shifts))
                .toList();
        return new Difference(present, incoming, words, ofPlan(), rows, missing());
    }

    private RowDifference row(Element arrived, @Nullable Pair pair, Map<ElementId, Shift> shifts) {
        return pair == null
                ? new RowDifference.New(arrived)
                : new RowDifference.Known(pair, fields(pair), shifts.get(pair.present().id()));
    }

    private List<FieldChange> fields(Pair pair) {
        Map<Field, String> stands = words.get(pair.present().id());
        Map<Field, String> arrived = pair.incoming().words();
        return spoken.stream()
                .map(field -> new FieldChange(field, stands == null ? null : stands.get(field), arrived.get(field)))
                .filter(change -> !same(change.field(), change.from(), change.to()))
                .toList();
    }

    /** Whether both are the same words to a reader; text may stand in other marks of emphasis. */
    private static boolean same(Field field, @Nullable String one, @Nullable String other) {
        if (one == null || other == null || !field.equals(Field.TEXT)) {
            return Objects.equals(one, other);
        }
        return new RichText(one).withoutNumbers().words().equals(new RichText(other).withoutNumbers().words());
    }

    private List<FieldChange> ofPlan() {
        return Stream.of(
                        new FieldChange(Field.OVERALL_OBJECTIVE, there.overallObjective(), here.overallObjective()),
                        new FieldChange(Field.KEY_QUESTION, there.keyQuestion(), here.keyQuestion()))
                .filter(change -> change.to() != null && !change.to().equals(change.from()))
                .toList();
    }

    /** What would move when all that came in were taken. */
    private Map<ElementId, Shift> shifts() {
        Map<ElementId, ElementId> names = new LinkedHashMap<>();
        Map<ElementId, Element> elements = new HashMap<>();
        Map<ElementId, Kind> kinds = new HashMap<>();
        present.all().forEach(row -> elements.put(row.element.id(), row.element));
        incoming.all().forEach(row -> {
            Pair pair = pairs.get(row.element.id());
            names.put(row.element.id(), pair == null ? row.element.id() : pair.present().id());
            elements.putIfAbsent(row.element.id(), row.element);
            kinds.put(row.element.id(), row.kind());
        });
        Map<ElementId, Shift> shifts = new HashMap<>();
        Map<@Nullable ElementId, List<ElementId>> wished =
                new Arrangement(present, incoming, names, Settled.none()).rows(present);
        new Steps(present, wished, kinds, change -> {
                    if (change instanceof Change.Move move) {
                        shifts.put(
                                move.element(),
                                new Shift(at(elements, move.fromUnder()), at(elements, move.under())));
                    }
                })
                .take();
        return shifts;
    }

    private static @Nullable Element at(Map<ElementId, Element> elements, @Nullable ElementId id) {
        return id == null ? null : elements.get(id);
    }

    private List<Element> missing() {
        Set<ElementId> known = new HashSet<>();
        pairs.values().forEach(pair -> known.add(pair.present().id()));
        Set<Stand> mentioned = new HashSet<>();
        present.all().stream().filter(row -> known.contains(row.element.id())).forEach(row -> mentioned.add(row.top()));
        boolean loose = incoming.all().stream().anyMatch(row -> row.above == null && row.kind() != Kind.FOCUS_AREA);
        return present.all().stream()
                .filter(row -> !known.contains(row.element.id()) && incoming.kinds().contains(row.kind()))
                .filter(row -> mentioned.contains(row.top()) || (loose && row.top().kind() != Kind.FOCUS_AREA))
                .map(row -> row.element)
                .toList();
    }
}
