package no.samspill.followup;

import static no.samspill.ledger.Deed.Part.FIELD;
import static no.samspill.ledger.Deed.Part.TO;

import no.samspill.ledger.Deed;

/** What can be done to follow a plan up, as the journal calls it. */
public final class FollowUpDeeds {
    /** For whom, and how far they have come; what was said stays with the report. */
    public static final Deed REPORT = Deed.of("report.give", FIELD, TO);

    public static final Deed CORRECT = Deed.of("report.correct", FIELD, TO);
    public static final Deed WITHDRAW = Deed.of("report.withdraw", FIELD);

    /** From which day, and how many days between reports. */
    public static final Deed SET = Deed.of("followup.set", FIELD, TO);

    /** Who answers for a measure now, or no more. */
    public static final Deed GIVE_DUTY = Deed.of("duty.give", TO);

    public static final Deed LIFT_DUTY = Deed.of("duty.lift", TO);

    /** For which of those who answer somebody does it now; who, is not kept. */
    public static final Deed HAND_DUTY = Deed.of("duty.hand", TO);

    public static final Deed HAND_BACK_DUTY = Deed.of("duty.hand-back", TO);

    /** Those who answer that were written to. */
    public static final Deed REMIND = Deed.of("duty.remind", TO);

    /** About which measure, and which of those who answer it reached; who wrote, and what, is not kept. */
    public static final Deed WRITE = Deed.of("duty.write", TO);

    /** Of which day. */
    public static final Deed MEET = Deed.of("followup.meet", TO);

    public static final Deed CANCEL_MEETING = Deed.of("followup.cancel-meeting", TO);

    /** By which council, and who is to do it. */
    public static final Deed ORDER = Deed.of("order.enter", FIELD, TO);

    public static final Deed LIFT_ORDER = Deed.of("order.lift", FIELD, TO);

    public static final Deed LIFT_DECISION = Deed.of("order.lift-decision", FIELD);

    /** By which council: something that nobody has to do. */
    public static final Deed DECIDE = Deed.of("order.decide", FIELD);

    /** What a council decided, and was entered wrongly. */
    public static final Deed CORRECT_ORDER = Deed.of("order.correct", FIELD);

    /** Which kind of thing in the content is right as it is. */
    public static final Deed SETTLE = Deed.of("content.settle", TO);

    private FollowUpDeeds() {}
}
