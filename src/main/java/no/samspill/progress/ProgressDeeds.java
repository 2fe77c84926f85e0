package no.samspill.progress;

import static no.samspill.ledger.Deed.Part.FIELD;
import static no.samspill.ledger.Deed.Part.FROM;
import static no.samspill.ledger.Deed.Part.TO;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.ledger.ChangeDeeds;
import no.samspill.ledger.Deed;

/** What can be done to a progress plan, to the year that municipalities share, and to people's own calendars, as the journal calls it. */
public final class ProgressDeeds {
    static final Deed ADD = Deed.of("progress.add", FIELD, TO);
    static final Deed PUT = Deed.of("progress.put", FIELD, FROM, TO);
    static final Deed MOVE = Deed.of("progress.move", FROM, TO);
    static final Deed REMOVE = Deed.of("progress.remove");
    static final Deed RESTORE = Deed.of("progress.restore");
    public static final ChangeDeeds CHANGES = new ChangeDeeds(ADD, PUT, MOVE, REMOVE, RESTORE);

    static final Deed BASELINE = Deed.of("progress.baseline", TO);

    static final Deed CYCLE_ADD = Deed.of("cycle.add", FIELD, TO);
    static final Deed CYCLE_PUT = Deed.of("cycle.put", FIELD, FROM, TO);
    static final Deed CYCLE_MOVE = Deed.of("cycle.move", FROM, TO);
    static final Deed CYCLE_REMOVE = Deed.of("cycle.remove");
    static final Deed CYCLE_RESTORE = Deed.of("cycle.restore");
    public static final ChangeDeeds CYCLE_CHANGES = new ChangeDeeds(CYCLE_ADD, CYCLE_PUT, CYCLE_MOVE, CYCLE_REMOVE, CYCLE_RESTORE);

    /** What the journal told before these were kept in the ledger: it is read, and can neither be undone nor made again. */
    static final Deed ADDED = Deed.formerly("progress.added");

    static final Deed WRITTEN = Deed.formerly("progress.written");
    static final Deed STOOD = Deed.formerly("progress.stood");
    static final Deed MOVED = Deed.formerly("progress.moved");
    static final Deed REMOVED = Deed.formerly("progress.removed");
    static final Deed RESTORED = Deed.formerly("progress.restored");
    static final Deed CYCLE_ADDED = Deed.formerly("cycle.added");
    static final Deed CYCLE_WRITTEN = Deed.formerly("cycle.written");
    static final Deed CYCLE_REMOVED = Deed.formerly("cycle.removed");
    static final Deed CYCLE_RESTORED = Deed.formerly("cycle.restored");
    static final Deed CYCLE_TURNED = Deed.formerly("cycle.turned");

    /** All that is told of a progress plan, and of the year. */
    public static final Set<Deed> OF_PROGRESS = with(CHANGES, BASELINE, ADDED, WRITTEN, STOOD, MOVED, REMOVED, RESTORED);

    public static final Set<Deed> OF_THE_YEAR = with(CYCLE_CHANGES, CYCLE_ADDED, CYCLE_WRITTEN, CYCLE_REMOVED, CYCLE_RESTORED, CYCLE_TURNED);

    /** The key itself is kept nowhere. */
    static final Deed OPEN_CALENDAR = Deed.of("calendar.open");

    static final Deed CLOSE_CALENDAR = Deed.of("calendar.close");

    private ProgressDeeds() {}

    private static Set<Deed> with(ChangeDeeds changes, Deed... more) {
        return Stream.concat(changes.all().stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
