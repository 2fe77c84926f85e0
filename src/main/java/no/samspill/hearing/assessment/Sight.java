package no.samspill.hearing.assessment;

/** Who reads a result, and so what of it they see. Every page, paper and sheet of it asks this; none decides for itself. */
public enum Sight {
    /** Words and names that are everybody's; and all of what somebody sent, for who holds its receipt. */
    EVERYBODY,
    /** All words that are not erased, and nobody's name: for the secretariat. */
    NAMELESS,
    /** All words that are not erased, with the names of those who sent them: for the secretariat. */
    NAMED
}
