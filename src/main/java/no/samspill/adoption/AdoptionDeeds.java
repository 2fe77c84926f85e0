package no.samspill.adoption;

import static no.samspill.ledger.Deed.Part.FIELD;
import static no.samspill.ledger.Deed.Part.FROM;
import static no.samspill.ledger.Deed.Part.TO;

import no.samspill.ledger.Deed;

/** What can be done on the way to adoption, as the journal calls it. */
public final class AdoptionDeeds {
    public static final Deed LAY_ROUTE = Deed.of("route.lay");

    /** Whose turn, and to whom; nothing where nobody took over. */
    public static final Deed HAND_ON = Deed.of("route.hand-on", FIELD, TO);

    /** Who decided, what, about which version. */
    public static final Deed REGISTER = Deed.of("decision.register", FIELD, FROM, TO);

    /** Whose decision, what it is said to be now, about which version. */
    public static final Deed CORRECT = Deed.of("decision.correct", FIELD, FROM, TO);

    /** What lets an adopted text be changed, and its end; each with its number. */
    public static final Deed OPEN_CORRECTION = Deed.of("amendment.correct", TO);

    public static final Deed OPEN_REVISION = Deed.of("amendment.revise", TO);
    public static final Deed CLOSE_AMENDMENT = Deed.of("amendment.close", TO);

    /** What the texts that differ are to say: of which version. */
    public static final Deed CHOOSE = Deed.of("reconciliation.choose", TO);

    /** A version was made of what bodies adopted: of which, and which it is. */
    public static final Deed RECONCILE = Deed.of("reconciliation.make", FROM, TO);

    /** By which ground in law. */
    static final Deed SEAL_PAPER = Deed.of("decision.seal", TO);

    static final Deed LIFT_SEAL = Deed.of("decision.lift-seal");

    /** Whose case paper, and its number. */
    public static final Deed MAKE_CASE_PAPER = Deed.of("casepaper.make", FIELD, TO);

    /** What its author wrote stays out of the journal. */
    public static final Deed WRITE_CASE_PAPER = Deed.of("casepaper.write", FIELD);

    /** Whose own texts and Word file. */
    public static final Deed SET_CASE_TEMPLATE = Deed.of("casepaper.template", FIELD);

    /** Whose, and which number. */
    public static final Deed SHOW_CASE_PAPER = Deed.of("casepaper.show", FIELD, TO);
    public static final Deed HIDE_CASE_PAPER = Deed.of("casepaper.hide", FIELD);

    private AdoptionDeeds() {}
}
