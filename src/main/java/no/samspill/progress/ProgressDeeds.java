package no.samspill.progress;

import static no.samspill.ledger.Deed.Part.FIELD;
import static no.samspill.ledger.Deed.Part.FROM;
import static no.samspill.ledger.Deed.Part.TO;

import no.samspill.ledger.Deed;

/** What can be done to a progress plan, to the year that municipalities share, and to people's own calendars, as the journal calls it. */
public final class ProgressDeeds {
    static final Deed ADDED = Deed.of("progress.added", FIELD, TO);
    static final Deed WRITTEN = Deed.of("progress.written", FIELD, FROM, TO);
    static final Deed STOOD = Deed.of("progress.stood", FROM, TO);
    static final Deed MOVED = Deed.of("progress.moved", FROM, TO);
    static final Deed REMOVED = Deed.of("progress.removed");
    static final Deed RESTORED = Deed.of("progress.restored");
    static final Deed BASELINE = Deed.of("progress.baseline", TO);

    public static final Deed CYCLE_ADDED = Deed.of("cycle.added", TO);
    public static final Deed CYCLE_WRITTEN = Deed.of("cycle.written", FROM, TO);
    public static final Deed CYCLE_REMOVED = Deed.of("cycle.removed", FROM);
    public static final Deed CYCLE_RESTORED = Deed.of("cycle.restored", TO);

    /** Brought along to the next year: from which activity, and as what. */
    public static final Deed CYCLE_TURNED = Deed.of("cycle.turned", FROM, TO);

    /** The key itself is kept nowhere. */
    static final Deed OPEN_CALENDAR = Deed.of("calendar.open");

    static final Deed CLOSE_CALENDAR = Deed.of("calendar.close");

    private ProgressDeeds() {}
}
