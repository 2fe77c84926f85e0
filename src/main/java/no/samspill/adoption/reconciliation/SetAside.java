package no.samspill.adoption.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.adoption.Spot;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Passage;
import org.jspecify.annotations.Nullable;

/** What brings a plan back to what a version of it says, so that it can be undone again. */
final class SetAside {
    private final PlanView living;
    private final PlanView version;
    private final Map<ElementId, ElementId> above = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();

    private SetAside(PlanView living, PlanView version) {
        this.living = living;
        this.version = version;
    }

    /** @param except texts that are left as they are */
    static List<Change> of(PlanView living, PlanView version, Set<Spot> except) {
        SetAside aside = new SetAside(living, version);
        Passage since = Passage.between(version, living);
        since.gone().forEach(row -> aside.changes.add(new Change.Restore(row.id())));
        if (!since.added().isEmpty() || !since.gone().isEmpty() || since.changed().stream().anyMatch(row -> row.shift() != null)) {
            aside.places(living.plan().elements(), null);
            aside.move(version.plan().elements(), null);
        }
        since.added().forEach(row -> aside.changes.add(new Change.Remove(row.id())));
        aside.words(living.id().itself(), except);
        version.plan().walk().forEach(row -> aside.words(row.id(), except));
        return List.copyOf(aside.changes);
    }

    private void places(List<Element> rows, @Nullable ElementId under) {
        rows.forEach(row -> {
            if (under != null) {
                above.put(row.id(), under);
            }
            places(row.elements(), row.id());
        });
    }

    /** In the version's order, the first first, so that each comes to stand after those that stand before it. A row that stands there already is not moved. */
    private void move(List<Element> rows, @Nullable ElementId under) {
        for (int at = 0; at < rows.size(); at++) {
            ElementId row = rows.get(at).id();
            boolean here = living.plan().find(row).isPresent();
            changes.add(new Change.Move(row, here ? above.get(row) : under, 0, under, at));
            move(rows.get(at).elements(), row);
        }
    }

    private void words(ElementId row, Set<Spot> except) {
        Set<Field> fields = new LinkedHashSet<>();
        List.of(version, living).forEach(view -> {
            if (view.words().get(row) != null) {
                fields.addAll(view.words().get(row).keySet());
            }
        });
        fields.stream().filter(field -> !except.contains(new Spot(row, field))).forEach(field -> {
            String is = living.words(row, field).orElse(null);
            String was = version.words(row, field).orElse(null);
            if (is == null ? was != null : !is.equals(was)) {
                changes.add(field.put(row, is, was));
            }
        });
    }
}
