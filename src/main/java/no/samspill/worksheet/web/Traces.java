package no.samspill.worksheet.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;
import no.samspill.worksheet.Ledger;
import no.samspill.worksheet.Place;
import org.jspecify.annotations.Nullable;

/** Which row of the sheet each row of the plan comes from, and what most cells of each column are. */
final class Traces {
    /** Stands for the level and number of a row, which are no field of it. */
    static final Field LABEL = new Field("label");

    private final Map<ElementId, At> homes = new HashMap<>();
    private final Map<String, Map<Integer, Map<Field, Integer>>> columns = new HashMap<>();
    private final Map<String, Map<Integer, Set<Kind>>> titles = new HashMap<>();
    private final Map<ElementId, Kind> kinds;

    /** @param row from 1 */
    record At(String sheet, int row) {}

    Traces(Plan incoming, Ledger ledger) {
        this.kinds = incoming.walk().collect(Collectors.toMap(Element::id, Element::kind));
        ledger.entries().forEach(this::trace);
        incoming.elements().forEach(this::inherit);
    }

    private void trace(Ledger.Entry entry) {
        At at = new At(entry.sheet(), entry.row());
        switch (entry.place()) {
            case Place.Label(var element) -> {
                homes.putIfAbsent(element, at);
                count(entry, LABEL);
            }
            case Place.Said(var element, var field) -> {
                homes.putIfAbsent(element, at);
                count(entry, field);
                if (field.equals(Field.TITLE)) {
                    titles.computeIfAbsent(entry.sheet(), any -> new HashMap<>())
                            .computeIfAbsent(entry.column(), any -> EnumSet.noneOf(Kind.class))
                            .add(Objects.requireNonNull(kinds.get(element)));
                }
            }
            case Place.OfPlan any -> {}
            case Place.Noted any -> {}
            case Place.Found any -> {}
        }
    }

    private void count(Ledger.Entry entry, Field field) {
        columns.computeIfAbsent(entry.sheet(), any -> new HashMap<>())
                .computeIfAbsent(entry.column(), any -> new HashMap<>())
                .merge(field, 1, Integer::sum);
    }

    /** A row that no cell tells of, such as an area named after its sheet, comes from where the first row under it does. */
    private @Nullable At inherit(Element element) {
        At first = null;
        for (Element inner : element.elements()) {
            At at = inherit(inner);
            first = first == null ? at : first;
        }
        if (first != null) {
            homes.putIfAbsent(element.id(), first);
        }
        return homes.get(element.id());
    }

    @Nullable At home(ElementId element) {
        return homes.get(element);
    }

    /** What most cells of a column went to; null where none went to a row of the plan. */
    @Nullable Field column(String sheet, int column) {
        return columns.getOrDefault(sheet, Map.of()).getOrDefault(column, Map.of()).entrySet().stream()
                .max(Map.Entry.<Field, Integer>comparingByValue().thenComparing(it -> it.getKey().key()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The kind of row that a column names; null where it names none, or several. */
    @Nullable Kind names(String sheet, int column) {
        Set<Kind> named = titles.getOrDefault(sheet, Map.of()).getOrDefault(column, Set.of());
        return named.size() == 1 && Field.TITLE.equals(column(sheet, column)) ? named.iterator().next() : null;
    }

    /** Incoming rows by the row of the sheet they come from, in the plan's order. */
    Map<At, List<Element>> rows(Plan incoming) {
        Map<At, List<Element>> rows = new HashMap<>();
        incoming.walk().forEach(element -> {
            At at = homes.get(element.id());
            if (at != null) {
                rows.computeIfAbsent(at, any -> new ArrayList<>()).add(element);
            }
        });
        return rows;
    }
}
