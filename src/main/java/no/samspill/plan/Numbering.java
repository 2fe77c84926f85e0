package no.samspill.plan;

/** How the plan's rows are called: letters for goals and numbers for measures, or an outline of numbers. */
public enum Numbering {
    /** Goals A, B, C … in each focus area; measures 1, 2, 3 … in each goal. */
    LETTERED,
    /** 1, 1.1, 1.1.1 … down the tree. */
    OUTLINE
}
