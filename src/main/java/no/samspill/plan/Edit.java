package no.samspill.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Clash.Reason;
import org.jspecify.annotations.Nullable;

/** Makes changes on a copy of the rows, each on what the one before it left. */
final class Edit {
    private final Rows before;
    private final Map<ElementId, Row> places;
    private final Map<ElementId, List<ElementId>> inner;
    private final Map<ElementId, SequencedMap<Field, String>> words;
    private final Set<ElementId> copied = new HashSet<>();
    private final List<Change> made = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private int highest;

    private Edit(Rows before) {
        this.before = before;
        this.places = new HashMap<>(before.places());
        this.inner = new HashMap<>(before.inner());
        this.words = new HashMap<>(before.words());
        this.highest = places.values().stream().map(Row::number).filter(Objects::nonNull).mapToInt(number -> number).max().orElse(0);
    }

    static Edited of(Rows before, List<Change> changes) {
        Edit edit = new Edit(before);
        changes.forEach(edit::make);
        return new Edited(new Rows(before.plan(), edit.places, edit.inner, edit.words), edit.made, edit.clashes);
    }

    private void make(Change change) {
        switch (change) {
            case Change.Add add -> add(add);
            case Change.Put put -> put(Written.of(put));
            case Change.Move move -> move(move);
            case Change.Remove remove -> remove(remove);
            case Change.Restore restore -> restore(restore);
        }
    }

    private void add(Change.Add add) {
        ElementId under = orPlan(add.under());
        if (places.containsKey(add.element()) || add.element().equals(before.plan())) {
            clash(add, Reason.TAKEN);
        } else if (!stands(under)) {
            clash(add, Reason.GONE);
        } else if (!mayHold(under, add.kind())) {
            clash(add, Reason.MISPLACED);
        } else {
            Integer number = add.kind() == Kind.MEASURE ? ++highest : null;
            places.put(add.element(), new Row(add.element(), add.kind(), number, under, false));
            int at = insert(under, add.element(), add.at());
            made.add(new Change.Add(add.element(), add.kind(), add.under(), at));
        }
    }

    private void put(Change.Put put) {
        boolean plan = put.element().equals(before.plan());
        if (!stands(put.element())) {
            clash(put, Reason.GONE);
            return;
        }
        String stands = words(put.element()).get(put.field());
        if (Objects.equals(stands, put.to())) {
            return;
        }
        if (!Objects.equals(stands, put.from())) {
            clashes.add(new Clash(put, Reason.OTHER_WORDS, stands));
        } else if (put.to() != null && put.to().length() > Plans.LONGEST) {
            clash(put, Reason.TOO_LONG);
        } else if (plan && put.to() == null && put.field().equals(Field.TITLE)) {
            clash(put, Reason.UNTITLED);
        } else {
            SequencedMap<Field, String> changed = new LinkedHashMap<>(words(put.element()));
            if (put.to() == null) {
                changed.remove(put.field());
            } else {
                changed.put(put.field(), put.to());
            }
            words.put(put.element(), changed);
            made.add(put);
        }
    }

    /** Only the row above is held against what the author saw: a neighbour that came or went moves nobody's row. */
    private void move(Change.Move move) {
        ElementId from = orPlan(move.fromUnder());
        ElementId under = orPlan(move.under());
        Row row = places.get(move.element());
        if (row == null || !stands(move.element()) || !stands(under)) {
            clash(move, Reason.GONE);
        } else if (!row.under().equals(from)) {
            clash(move, Reason.MOVED);
        } else if (!mayHold(under, row.kind())) {
            clash(move, Reason.MISPLACED);
        } else {
            int fromAt = standing(from).indexOf(move.element());
            int fromSlot = own(from).indexOf(move.element());
            own(from).remove(fromSlot);
            int at = Math.clamp(move.at(), 0, standing(under).size());
            if (from.equals(under) && at == fromAt) {
                own(from).add(fromSlot, move.element());
                return;
            }
            places.put(move.element(), row.under(under));
            insert(under, move.element(), at);
            made.add(new Change.Move(move.element(), move.fromUnder(), fromAt, move.under(), at));
        }
    }

    private void remove(Change.Remove remove) {
        Row row = places.get(remove.element());
        if (row == null) {
            clash(remove, Reason.GONE);
        } else if (stands(remove.element())) {
            places.put(row.id(), row.removed(true));
            made.add(remove);
        }
    }

    private void restore(Change.Restore restore) {
        Row row = places.get(restore.element());
        if (row == null || !stands(row.under())) {
            clash(restore, Reason.GONE);
        } else if (row.removed()) {
            places.put(row.id(), row.removed(false));
            made.add(restore);
        }
    }

    /** Puts the row before the one that is number {@code wanted} of those standing; gives the number it got. */
    private int insert(ElementId under, ElementId row, int wanted) {
        List<ElementId> all = own(under);
        int at = Math.clamp(wanted, 0, standing(under).size());
        int slot = 0;
        for (int passed = 0; passed < at; slot++) {
            passed += removed(all.get(slot)) ? 0 : 1;
        }
        all.add(slot, row);
        return at;
    }

    private List<ElementId> standing(ElementId under) {
        return inner.getOrDefault(under, List.of()).stream().filter(row -> !removed(row)).toList();
    }

    private boolean removed(ElementId row) {
        return Objects.requireNonNull(places.get(row)).removed();
    }

    private boolean stands(ElementId row) {
        return Rows.stands(row, before.plan(), places);
    }

    private boolean mayHold(ElementId under, Kind kind) {
        Row above = places.get(under);
        return above == null || above.kind().mayHold(kind);
    }

    private List<ElementId> own(ElementId under) {
        if (copied.add(under)) {
            inner.put(under, new ArrayList<>(inner.getOrDefault(under, List.of())));
        }
        return Objects.requireNonNull(inner.get(under));
    }

    private SequencedMap<Field, String> words(ElementId row) {
        return words.getOrDefault(row, new LinkedHashMap<>());
    }

    private ElementId orPlan(@Nullable ElementId under) {
        return under == null ? before.plan() : under;
    }

    private void clash(Change change, Reason reason) {
        clashes.add(new Clash(change, reason, null));
    }
}
