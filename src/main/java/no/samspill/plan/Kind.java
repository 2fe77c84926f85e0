package no.samspill.plan;

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
}
