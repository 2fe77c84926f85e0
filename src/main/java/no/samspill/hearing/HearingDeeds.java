package no.samspill.hearing;

import static no.samspill.ledger.Deed.Part.FIELD;

import no.samspill.ledger.Deed;

/** What can be done at a hearing, as the journal calls it. Of what was said and by whom nothing is kept. */
public final class HearingDeeds {
    /** The way it came. */
    public static final Deed TAKE = Deed.of("statement.take", FIELD);

    public static final Deed SHOW_STATEMENT = Deed.of("statement.show");

    /** For which reason. */
    public static final Deed HIDE_STATEMENT = Deed.of("statement.hide", FIELD);

    public static final Deed NAME_SENDER = Deed.of("statement.name");
    public static final Deed ASK_TO_ERASE = Deed.of("statement.ask");
    public static final Deed TAKE_BACK_ASKING = Deed.of("statement.take-back-asking");

    /** Whether they asked, or the day had come. */
    public static final Deed FORGET_SENDER = Deed.of("statement.forget", FIELD);

    public static final Deed ERASE_STATEMENT = Deed.of("statement.erase", FIELD);

    private HearingDeeds() {}
}
