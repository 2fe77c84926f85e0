package no.samspill.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import no.samspill.progress.Clash.Reason;
import org.jspecify.annotations.Nullable;

/** Makes changes on a copy of the rows, each on what the one before it left. */
final class Edit {
    private final List<StepRow> rows;
    private final BiPredicate<Field, String> known;
    private final List<Change> made = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();

    private Edit(List<StepRow> before, BiPredicate<Field, String> known) {
        this.rows = new ArrayList<>(before);
        this.known = known;
    }

    /** @param made those that altered something */
    record Edited(List<StepRow> rows, List<Change> made, List<Clash> clashes) {}

    /** @param known whether words that name something else name something that is there */
    static Edited of(List<StepRow> before, List<Change> changes, BiPredicate<Field, String> known) {
        Edit edit = new Edit(before, known);
        changes.forEach(edit::make);
        return new Edited(edit.rows, edit.made, edit.clashes);
    }

    private void make(Change change) {
        if (change instanceof Change.Add add) {
            add(add);
            return;
        }
        int at = place(change.step());
        boolean there = at >= 0 && (change instanceof Change.Restore || !rows.get(at).removed());
        if (!there) {
            if (at < 0 || !(change instanceof Change.Remove)) {
                clash(change, Reason.GONE);
            }
            return;
        }
        switch (change) {
            case Change.Add add -> add(add);
            case Change.Put put -> put(at, put.to() != null && put.to().isBlank() ? new Change.Put(put.step(), put.field(), put.from(), null) : put);
            case Change.Stand stand -> stand(at, stand);
            case Change.Move move -> move(at, move);
            case Change.Remove remove -> set(at, rows.get(at).removed(true), remove);
            case Change.Restore restore -> restore(at, restore);
        }
    }

    private void add(Change.Add add) {
        int after = add.after() == null ? -1 : place(add.after());
        if (place(add.step()) >= 0) {
            clash(add, Reason.TAKEN);
        } else if (add.after() != null && after < 0) {
            clash(add, Reason.GONE);
        } else if (add.title().isBlank()) {
            clash(add, Reason.UNTITLED);
        } else if (add.title().length() > Field.TITLE.longest()) {
            clash(add, Reason.TOO_LONG);
        } else if (rows.size() >= ProgressPlans.MOST) {
            clash(add, Reason.TOO_MANY);
        } else {
            Map<Field, String> words = Map.of(Field.TITLE, add.title());
            rows.add(after + 1, new StepRow(add.step(), add.kind(), words, Standing.PLANNED, false, -1, Instant.EPOCH));
            made.add(add);
        }
    }

    private void put(int at, Change.Put put) {
        StepRow row = rows.get(at);
        String stands = row.word(put.field());
        if (Objects.equals(stands, put.to())) {
            return;
        }
        if (!Objects.equals(stands, put.from())) {
            clashes.add(new Clash(put, Reason.OTHER_WORDS, stands));
        } else if (put.to() != null && put.to().length() > put.field().longest()) {
            clash(put, Reason.TOO_LONG);
        } else if (put.field() == Field.TITLE && (put.to() == null || put.to().isBlank())) {
            clash(put, Reason.UNTITLED);
        } else if (put.field() == Field.KIND) {
            Kind kind = kind(put.to());
            if (kind == null) {
                clash(put, Reason.FOREIGN);
            } else {
                set(at, row.kind(kind), put);
            }
        } else if (put.to() != null && !known.test(put.field(), put.to())) {
            clash(put, Reason.FOREIGN);
        } else {
            set(at, written(row, put), put);
        }
    }

    /** Another time is not confirmed until somebody confirms it. */
    private static StepRow written(StepRow row, Change.Put put) {
        Map<Field, String> words = new HashMap<>(row.words());
        if (put.to() == null) {
            words.remove(put.field());
        } else {
            words.put(put.field(), put.to());
        }
        StepRow written = row.words(words);
        boolean unsettles = put.field() == Field.WHEN && row.standing() instanceof Standing.Confirmed;
        return unsettles ? written.standing(Standing.PLANNED) : written;
    }

    private void stand(int at, Change.Stand stand) {
        StepRow row = rows.get(at);
        if (row.standing().equals(stand.to())) {
            return;
        }
        if (!row.standing().equals(stand.from())) {
            clash(stand, Reason.OTHER_WORDS);
        } else if (stand.to() instanceof Standing.Cancelled(var why) && why != null && why.length() > Field.NOTE.longest()) {
            clash(stand, Reason.TOO_LONG);
        } else {
            set(at, row.standing(stand.to()), stand);
        }
    }

    private void move(int at, Change.Move move) {
        StepRow row = rows.get(at);
        int after = move.after() == null ? -1 : place(move.after());
        if (move.after() != null && after < 0) {
            clash(move, Reason.GONE);
        } else if (!row.kind().isPhase() && !Objects.equals(phaseAbove(at), move.fromPhase())) {
            clash(move, Reason.MOVED);
        } else {
            List<StepRow> block = List.copyOf(rows.subList(at, row.kind().isPhase() ? endOfPhase(at) : at + 1));
            if (after >= at && after < at + block.size()) {
                return;
            }
            int target = row.kind().isPhase() && after >= 0 ? endOfPhase(after) : after + 1;
            rows.subList(at, at + block.size()).clear();
            rows.addAll(target > at ? target - block.size() : target, block);
            made.add(move);
        }
    }

    private void restore(int at, Change.Restore restore) {
        if (rows.get(at).removed()) {
            set(at, rows.get(at).removed(false), restore);
        }
    }

    private @Nullable StepId phaseAbove(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (rows.get(i).kind().isPhase() && !rows.get(i).removed()) {
                return rows.get(i).id();
            }
        }
        return null;
    }

    /** The place after the last row of the phase that the row stands in. */
    private int endOfPhase(int at) {
        int end = at + 1;
        while (end < rows.size() && (!rows.get(end).kind().isPhase() || rows.get(end).removed())) {
            end++;
        }
        return end;
    }

    private int place(StepId id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Kind kind(@Nullable String name) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return null;
    }

    private void set(int at, StepRow row, Change change) {
        rows.set(at, row);
        made.add(change);
    }

    private void clash(Change change, Reason reason) {
        clashes.add(new Clash(change, reason, null));
    }
}
