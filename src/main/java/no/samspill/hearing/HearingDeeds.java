package no.samspill.hearing;

import static no.samspill.ledger.Deed.Part.FIELD;
import static no.samspill.ledger.Deed.Part.FROM;
import static no.samspill.ledger.Deed.Part.TO;

import no.samspill.ledger.Deed;

/** What can be done at a hearing, as the journal calls it. Of what was said and by whom nothing is kept. */
public final class HearingDeeds {
    /** The version that is to be heard. */
    public static final Deed PREPARE = Deed.of("hearing.prepare", TO);

    public static final Deed CHANGE = Deed.of("hearing.change");
    public static final Deed DROP = Deed.of("hearing.drop");

    /** Until which day. */
    public static final Deed ANNOUNCE = Deed.of("hearing.announce", TO);

    /** Whose time, from which deadline to which. */
    public static final Deed PROLONG = Deed.of("hearing.prolong", FIELD, FROM, TO);

    public static final Deed CALL_OFF = Deed.of("hearing.call-off");
    public static final Deed ASK = Deed.of("hearing.ask");

    /** How many. */
    public static final Deed REMIND = Deed.of("hearing.remind", TO);

    /** How many days before the deadline. */
    public static final Deed CHOOSE_REMINDERS = Deed.of("hearing.choose-reminders", TO);

    /** Somebody asked got another address; whose, is not kept. */
    public static final Deed READDRESS = Deed.of("hearing.readdress");

    /** The way it came. */
    public static final Deed TAKE = Deed.of("statement.take", FIELD);

    public static final Deed SHOW_STATEMENT = Deed.of("statement.show");

    /** For which reason. */
    public static final Deed HIDE_STATEMENT = Deed.of("statement.hide", FIELD);

    /** By which ground in law. */
    public static final Deed SEAL_STATEMENT = Deed.of("statement.seal", TO);

    public static final Deed LIFT_SEAL = Deed.of("statement.lift-seal");

    public static final Deed NAME_SENDER = Deed.of("statement.name");
    public static final Deed ASK_TO_ERASE = Deed.of("statement.ask");
    public static final Deed TAKE_BACK_ASKING = Deed.of("statement.take-back-asking");

    /** Whether they asked, or the day had come. */
    public static final Deed FORGET_SENDER = Deed.of("statement.forget", FIELD);

    public static final Deed ERASE_STATEMENT = Deed.of("statement.erase", FIELD);

    /** Into how many. */
    public static final Deed CUT = Deed.of("point.cut", TO);

    public static final Deed JOIN = Deed.of("point.join");

    /** What the council means; the reason is kept with the point. */
    public static final Deed ANSWER = Deed.of("point.answer", FROM, TO);

    /** The same answer to several in one go. Its revision then, by which an undoing sees whether it has changed since. */
    public static final Deed ANSWER_TOGETHER = Deed.of("point.answer-together", FIELD, TO);

    public static final Deed TAKE_BACK_ANSWER = Deed.of("point.take-back-answer", FROM);
    public static final Deed DRAFT = Deed.of("point.draft");

    /** Who shall answer, by reference only; its revision then. */
    public static final Deed ASSIGN = Deed.of("point.assign", FIELD, FROM, TO);

    public static final Deed DUE = Deed.of("point.due", FROM, TO);

    /** Which row it is about; the theme is somebody's words. */
    public static final Deed PLACE = Deed.of("point.place", FROM, TO);

    public static final Deed ADVISE = Deed.of("point.advise");
    public static final Deed LOCK = Deed.of("point.lock", FIELD);

    /** The reason is the author's. */
    public static final Deed UNLOCK = Deed.of("point.unlock");

    /** What was done to several is undone for this one. */
    public static final Deed UNDO = Deed.of("point.undo");

    /** To which group. */
    public static final Deed LIKEN = Deed.of("point.liken", FROM, TO);

    /** To which row, and which of the journal's own lines about it. */
    public static final Deed TRACE = Deed.of("point.trace", FIELD, TO);

    public static final Deed UNTRACE = Deed.of("point.untrace", TO);
    public static final Deed KEEP_STOCK = Deed.of("stock.keep");
    public static final Deed CHANGE_STOCK = Deed.of("stock.change");
    public static final Deed RETIRE_STOCK = Deed.of("stock.retire");

    /** What came of it is laid out for everybody: how many letters told of it. */
    public static final Deed CONCLUDE = Deed.of("hearing.conclude", TO);

    private HearingDeeds() {}
}
