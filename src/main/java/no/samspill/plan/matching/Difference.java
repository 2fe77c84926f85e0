package no.samspill.plan.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.FieldChange;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * What a plan that comes in would change in a plan, row by row. Only fields and levels that came in are compared, and focus
 * areas that did not come in are left alone. It decides nothing: {@link Settled} does.
 */
public final class Difference {
    private final Stands present;
    private final Stands incoming;
    private final Map<ElementId, ? extends Map<Field, String>> words;
    private final List<FieldChange> plan;
    private final List<RowDifference> rows;
    private final List<Element> missing;

    Difference(
            Stands present,
            Stands incoming,
            Map<ElementId, ? extends Map<Field, String>> words,
            List<FieldChange> plan,
            List<RowDifference> rows,
            List<Element> missing) {
        this.present = present;
        this.incoming = incoming;
        this.words = words;
        this.plan = List.copyOf(plan);
        this.rows = List.copyOf(rows);
        this.missing = List.copyOf(missing);
    }

    /** @param words what stands in every field of the present plan, clearer words too */
    public static Difference between(
            Plan present, Map<ElementId, ? extends Map<Field, String>> words, Plan incoming, Matching matching) {
        return new Comparison(present, words, incoming, matching).difference();
    }

    /** What the plan itself would say otherwise; its title is its own, whatever a sheet is called. */
    public List<FieldChange> plan() {
        return plan;
    }

    /** Every row that came in, in the order it came. */
    public List<RowDifference> rows() {
        return rows;
    }

    /** Rows of the plan, in its order, that did not come in though the focus area they stand in did. */
    public List<Element> missing() {
        return missing;
    }

    /** Nothing came in that the plan does not say already. */
    public boolean nothingNew() {
        return plan.isEmpty() && rows.stream().allMatch(row -> row instanceof RowDifference.Known known && known.unchanged());
    }

    /**
     * The changes that make the plan say what came in, as far as a person settled it, in an order that can be followed one by
     * one.
     *
     * @param itself what the plan's own fields are kept under
     * @param ids gives each new row what it shall be called
     */
    public List<Change> changes(Settled settled, ElementId itself, Supplier<ElementId> ids) {
        Map<ElementId, ElementId> names = names(ids);
        Map<ElementId, RowDifference> byName = new HashMap<>();
        Map<ElementId, Kind> kinds = new HashMap<>();
        rows.forEach(row -> {
            ElementId name = Objects.requireNonNull(names.get(row.incoming().id()));
            byName.put(name, row);
            kinds.put(name, row.incoming().kind());
        });
        List<Change> changes = new ArrayList<>();
        Wordwork wordwork = new Wordwork(settled, words, changes::add);
        wordwork.put(itself, plan);
        Map<@Nullable ElementId, List<ElementId>> wished =
                new Arrangement(present, incoming, names, settled).rows(present);
        new Steps(present, wished, kinds, change -> {
                    changes.add(change);
                    if (change instanceof Change.Add add) {
                        wordwork.fill(add.element(), Objects.requireNonNull(byName.get(add.element())).incoming());
                    }
                })
                .take();
        rows.forEach(row -> {
            if (row instanceof RowDifference.Known known) {
                wordwork.change(known);
            }
        });
        outermost(settled.removed()).forEach(id -> changes.add(new Change.Remove(id)));
        return changes;
    }

    private Map<ElementId, ElementId> names(Supplier<ElementId> ids) {
        Map<ElementId, ElementId> names = new LinkedHashMap<>();
        rows.forEach(row -> names.put(
                row.incoming().id(),
                row instanceof RowDifference.Known known ? known.pair().present().id() : ids.get()));
        return names;
    }

    /** Rows to remove that no row to remove stands over: those under go with it. */
    private Stream<ElementId> outermost(Set<ElementId> removed) {
        return present.all().stream()
                .filter(row -> removed.contains(row.element.id()))
                .filter(row -> row.over().noneMatch(over -> removed.contains(over.element.id())))
                .map(row -> row.element.id());
    }
}
