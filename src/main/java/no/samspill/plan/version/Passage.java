package no.samspill.plan.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.FieldChange;
import no.samspill.plan.Plan;
import no.samspill.plan.PlanView;
import no.samspill.plan.Shift;
import no.samspill.plan.Unmoving;
import org.jspecify.annotations.Nullable;

/**
 * What became of a plan from one state to a later one. A row is itself by its id, whatever it says and wherever it stands, and
 * nothing is left out: what is alike in both stands in neither list.
 *
 * @param plan what the plan says of itself otherwise than before
 * @param added rows that were not there, in the later plan's order
 * @param changed rows that say something else or stand elsewhere, in the later plan's order
 * @param gone rows that are no longer there, in the earlier plan's order
 */
public record Passage(List<FieldChange> plan, List<Element> added, List<Changed> changed, List<Element> gone) {
    private static final List<Field> ORDER = Stream.of(
                    List.of(Field.TITLE, Field.OVERALL_OBJECTIVE, Field.KEY_QUESTION, Field.TEXT), Field.UNDERSTOOD, List.of(Field.EXAMPLE))
            .flatMap(List::stream)
            .toList();

    /** As a reader meets them: what it is called and says, when, with what and by whom, and columns without a name by their heading. */
    public static final Comparator<Field> READING =
            Comparator.comparingInt((Field field) -> ORDER.contains(field) ? ORDER.indexOf(field) : ORDER.size()).thenComparing(Field::key);

    public Passage {
        plan = List.copyOf(plan);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    /** @param shift where it stood and stands; null where it has not moved */
    public record Changed(Element row, List<FieldChange> fields, @Nullable Shift shift) {

        public Changed {
            fields = List.copyOf(fields);
        }
    }

    public static Passage between(PlanView before, PlanView after) {
        return between(before, after, field -> true);
    }

    /** @param such the fields that are looked at */
    public static Passage between(PlanView before, PlanView after, Predicate<Field> such) {
        boolean alike = (before.kept() == null) == (after.kept() == null);
        Map<ElementId, Element> was = new LinkedHashMap<>();
        before.plan().walk().forEach(row -> was.put(row.id(), row));
        Map<ElementId, Shift> shifts = shifts(before.plan(), after.plan());
        List<Element> added = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        after.plan().walk().forEach(row -> {
            if (was.remove(row.id()) == null) {
                added.add(row);
            } else {
                Changed now = new Changed(row, fields(said(before, row.id()), said(after, row.id()), such, alike), shifts.get(row.id()));
                if (!now.fields().isEmpty() || now.shift() != null) {
                    changed.add(now);
                }
            }
        });
        return new Passage(fields(said(before, before.id().itself()), said(after, after.id().itself()), such, alike), added, changed, List.copyOf(was.values()));
    }

    public boolean nothing() {
        return plan.isEmpty() && added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    /** All that a row says, as if none of it had been said before. */
    public static List<FieldChange> all(PlanView view, ElementId row) {
        return fields(Map.of(), said(view, row), field -> true, true);
    }

    private static Map<Field, String> said(PlanView view, ElementId row) {
        SequencedMap<Field, String> words = view.words().get(row);
        return words == null ? Map.of() : words;
    }

    /** @param alike whether both are versions, or neither: a living plan's numbers move by themselves, and are then no change of what it says */
    private static List<FieldChange> fields(Map<Field, String> before, Map<Field, String> after, Predicate<Field> such, boolean alike) {
        Set<Field> all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .filter(such)
                .sorted(READING)
                .map(field -> new FieldChange(field, before.get(field), after.get(field)))
                .filter(change -> !Objects.equals(change.from(), change.to()) && (alike || !change.ofNumbersAlone()))
                .toList();
    }

    /** Rows under another row than before, and as few as can be of those that another order among brothers needs. */
    private static Map<ElementId, Shift> shifts(Plan before, Plan after) {
        Map<ElementId, Spot> were = new HashMap<>();
        spots(before.elements(), null, were);
        Map<ElementId, Spot> are = new HashMap<>();
        spots(after.elements(), null, are);
        Map<ElementId, Shift> shifts = new HashMap<>();
        Map<@Nullable ElementId, List<ElementId>> stayed = new HashMap<>();
        after.walk().map(Element::id).filter(were::containsKey).forEach(row -> {
            Spot was = Objects.requireNonNull(were.get(row));
            Spot is = Objects.requireNonNull(are.get(row));
            if (Objects.equals(was.id(), is.id())) {
                stayed.computeIfAbsent(is.id(), any -> new ArrayList<>()).add(row);
            } else {
                shifts.put(row, new Shift(was.under(), is.under()));
            }
        });
        stayed.values().forEach(brothers -> {
            Set<Integer> still = Unmoving.of(brothers.stream().map(row -> Objects.requireNonNull(were.get(row)).at()).toList());
            brothers.stream().filter(row -> !still.contains(Objects.requireNonNull(were.get(row)).at())).forEach(row -> {
                Spot is = Objects.requireNonNull(are.get(row));
                shifts.put(row, new Shift(is.under(), is.under()));
            });
        });
        return shifts;
    }

    private static void spots(List<Element> brothers, @Nullable Element under, Map<ElementId, Spot> spots) {
        for (int at = 0; at < brothers.size(); at++) {
            spots.put(brothers.get(at).id(), new Spot(under, at));
            spots(brothers.get(at).elements(), brothers.get(at), spots);
        }
    }

    private record Spot(@Nullable Element under, int at) {
        @Nullable ElementId id() {
            return under == null ? null : under.id();
        }
    }
}
