package no.samspill.plan;

import static no.samspill.ledger.Deed.Part.FIELD;
import static no.samspill.ledger.Deed.Part.FROM;
import static no.samspill.ledger.Deed.Part.TO;

import no.samspill.ledger.ChangeDeeds;
import no.samspill.ledger.Deed;

/** What can be done to a plan, as the journal calls it. */
public final class PlanDeeds {
    public static final Deed CREATE = Deed.of("plan.create", TO);
    public static final Deed SHOW = Deed.of("plan.show");
    public static final Deed HIDE = Deed.of("plan.hide");
    public static final Deed YEAR = Deed.of("plan.year", FROM, TO);
    public static final Deed FREEZE = Deed.of("plan.freeze", TO);
    public static final Deed HAND_OVER = Deed.of("plan.hand-over", FROM, TO);

    /** A new row: its kind, and its place. */
    public static final Deed ADD = Deed.of("plan.add", FIELD, TO);

    public static final Deed PUT = Deed.of("plan.put", FIELD, FROM, TO);
    public static final Deed MOVE = Deed.of("plan.move", FROM, TO);
    public static final Deed REMOVE = Deed.of("plan.remove");
    public static final Deed RESTORE = Deed.of("plan.restore");

    /** Changes of its words and rows: what can be undone. */
    public static final ChangeDeeds CHANGES = new ChangeDeeds(ADD, PUT, MOVE, REMOVE, RESTORE);

    private PlanDeeds() {}
}
