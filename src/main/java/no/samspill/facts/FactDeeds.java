package no.samspill.facts;

import static no.samspill.ledger.Deed.Part.FIELD;
import static no.samspill.ledger.Deed.Part.FROM;
import static no.samspill.ledger.Deed.Part.TO;

import java.util.Set;
import no.samspill.ledger.ChangeDeeds;
import no.samspill.ledger.Deed;

/** What can be done with indicators and their numbers, as the journal calls it. */
public final class FactDeeds {
    static final Deed ADD = Deed.of("facts.add", FIELD, TO);
    static final Deed PUT = Deed.of("facts.put", FIELD, FROM, TO);
    static final Deed MOVE = Deed.of("facts.move", FROM, TO);
    static final Deed REMOVE = Deed.of("facts.remove");
    static final Deed RESTORE = Deed.of("facts.restore");
    public static final ChangeDeeds CHANGES = new ChangeDeeds(ADD, PUT, MOVE, REMOVE, RESTORE);

    /** Where they are from, and how many they were. */
    public static final Deed DELIVER = Deed.of("facts.deliver", FIELD, TO);

    /** When it is for, what it was and what it became; a dash where there is none. */
    public static final Deed AIM = Deed.of("facts.aim", FIELD, FROM, TO);

    /** Official statistics is asked for its numbers from now on: which table. */
    public static final Deed ASK = Deed.of("facts.ask", TO);

    public static final Deed ASK_NO_MORE = Deed.of("facts.ask-no-more");

    public static final Set<Deed> ALL = Set.of(ADD, PUT, MOVE, REMOVE, RESTORE, DELIVER, AIM, ASK, ASK_NO_MORE);

    private FactDeeds() {}
}
