package no.samspill.plan;

import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;

/** The four levels of a plan, widest first. Goals and strategies may be left out; a wider level never stands under a narrower one. */
public enum Kind {
    FOCUS_AREA,
    GOAL,
    STRATEGY,
    MEASURE;

    /** Whether an element of this kind may hold one of {@code inner}: only narrower levels may stand inside wider ones. */
    public boolean mayHold(Kind inner) {
        return compareTo(inner) < 0;
    }

    /** A new row of this kind, see {@link Change.Add}. */
    public Change.Add add(ElementId row, @Nullable ElementId under, int at) {
        return new Change.Add(row, name(), under, at);
    }

    /** The kind of the row that a change adds. */
    public static Kind of(Change.Add add) {
        return valueOf(add.kind());
    }
}
