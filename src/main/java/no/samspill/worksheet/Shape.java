package no.samspill.worksheet;

/** How a sheet tells its rows' levels. */
public enum Shape {
    /** A word says it: "Målsetting A", "Strategi", "Tiltak 1". */
    LABELLED_ROWS,
    /** The column says it: a row is a measure, and what stands over it has columns of its own. */
    FLAT_ROWS,
    /** The number says it: 1, 1.1, 1.1.1. */
    NUMBERED_OUTLINE
}
