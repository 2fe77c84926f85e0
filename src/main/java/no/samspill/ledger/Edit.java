package no.samspill.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.ledger.Clash.Reason;
import org.jspecify.annotations.Nullable;

/** Makes changes on a copy of the rows, each on what the one before it left. */
public final class Edit {
    private final Shape shape;
    private final Predicate<Change.Put> known;
    private final Rows before;
    private final Map<ElementId, Row> places;
    private final Map<ElementId, List<ElementId>> inner;
    private final Map<ElementId, SequencedMap<String, String>> words;
    private final Set<ElementId> copied = new HashSet<>();
    private final List<Change> made = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private int highest;

    private Edit(Shape shape, Predicate<Change.Put> known, Rows before) {
        this.shape = shape;
        this.known = known;
        this.before = before;
        this.places = new HashMap<>(before.places());
        this.inner = new HashMap<>(before.inner());
        this.words = new HashMap<>(before.words());
        this.highest = places.values().stream().map(Row::number).filter(Objects::nonNull).mapToInt(number -> number).max().orElse(0);
    }

    /** @param known whether words that name something else name something that is there */
    public static Edited of(Shape shape, Predicate<Change.Put> known, Rows before, List<Change> changes) {
        Edit edit = new Edit(shape, known, before);
        changes.forEach(edit::make);
        edit.demandMusts();
        return new Edited(new Rows(before.top(), edit.places, edit.inner, edit.words), edit.made, edit.clashes);
    }

    /** As {@link #of(Shape, Predicate, Rows, List)}, where words name nothing else. */
    public static Edited of(Shape shape, Rows before, List<Change> changes) {
        return of(shape, put -> true, before, changes);
    }

    /** Undoes changes that were made, where nobody has changed since what they left behind. */
    public static Edited undo(Shape shape, Rows after, List<Change> made) {
        Edited undone = of(shape, after, Reversal.of(made));
        List<Clash> clashes = Stream.concat(undone.clashes().stream(), Reversal.filled(made, undone)).toList();
        return new Edited(undone.rows(), undone.made(), clashes);
    }

    /** What has been made already is made again, whatever the shape says of it today. */
    static Rows again(Shape shape, Rows before, List<Change> changes) {
        Edit edit = new Edit(shape, put -> true, before);
        changes.forEach(edit::make);
        return new Rows(before.top(), edit.places, edit.inner, edit.words);
    }

    private void make(Change change) {
        switch (change) {
            case Change.Add add -> add(add);
            case Change.Put put -> put(Written.of(shape, put));
            case Change.Move move -> move(move);
            case Change.Remove remove -> remove(remove);
            case Change.Restore restore -> restore(restore);
        }
    }

    private void add(Change.Add add) {
        ElementId under = orTop(add.under());
        if (places.containsKey(add.element()) || add.element().equals(before.top())) {
            clash(add, Reason.TAKEN);
        } else if (!stands(under)) {
            clash(add, Reason.GONE);
        } else if (!mayHold(under, add.kind())) {
            clash(add, Reason.MISPLACED);
        } else if (places.size() >= shape.most()) {
            clash(add, Reason.TOO_MANY);
        } else {
            Integer number = shape.numbers(add.kind()) ? ++highest : null;
            places.put(add.element(), new Row(add.element(), add.kind(), number, under, false));
            int at = insert(under, add.element(), add.at());
            made.add(new Change.Add(add.element(), add.kind(), add.under(), at));
        }
    }

    private void put(Change.Put put) {
        if (!stands(put.element())) {
            clash(put, Reason.GONE);
            return;
        }
        String stands = words(put.element()).get(put.field());
        if (Objects.equals(put.from(), put.to()) || Objects.equals(stands, put.to())) {
            return;
        }
        if (!Objects.equals(stands, put.from())) {
            clashes.add(new Clash(put, Reason.OTHER_WORDS, stands));
        } else if (put.to() != null && put.to().length() > shape.longest(put.field())) {
            clash(put, Reason.TOO_LONG);
        } else if (put.to() != null && !known.test(put)) {
            clash(put, Reason.FOREIGN);
        } else {
            SequencedMap<String, String> changed = new LinkedHashMap<>(words(put.element()));
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
        ElementId from = orTop(move.fromUnder());
        ElementId under = orTop(move.under());
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
        return Rows.stands(row, before.top(), places);
    }

    private boolean mayHold(ElementId under, String kind) {
        Row above = places.get(under);
        return shape.mayHold(above == null ? null : above.kind(), kind);
    }

    /** What a row must say is asked at the end of a batch: it comes without words, and is undone with its words gone first. */
    private void demandMusts() {
        Set<ElementId> refused = clashes.stream().map(clash -> clash.change().element()).collect(Collectors.toSet());
        for (Change change : made) {
            Set<String> musts = shape.musts(change.element().equals(before.top()));
            boolean lacks = switch (change) {
                case Change.Add add -> !words(add.element()).keySet().containsAll(musts);
                case Change.Put put -> musts.contains(put.field()) && !words(put.element()).containsKey(put.field());
                default -> false;
            };
            if (lacks && stands(change.element()) && refused.add(change.element())) {
                clash(change, Reason.UNTITLED);
            }
        }
    }

    private List<ElementId> own(ElementId under) {
        if (copied.add(under)) {
            inner.put(under, new ArrayList<>(inner.getOrDefault(under, List.of())));
        }
        return Objects.requireNonNull(inner.get(under));
    }

    private SequencedMap<String, String> words(ElementId row) {
        return words.getOrDefault(row, new LinkedHashMap<>());
    }

    private ElementId orTop(@Nullable ElementId under) {
        return under == null ? before.top() : under;
    }

    private void clash(Change change, Reason reason) {
        clashes.add(new Clash(change, reason));
    }
}
