package no.samspill.worksheet;

/** What the cells of a column tell. */
enum Meaning {
    LEVEL,
    RANK,
    NUMBER,
    TITLE,
    SCHEDULE,
    START,
    END,
    YEAR,
    FUNDING,
    RESPONSIBILITY,
    ATTRACTIVENESS,
    RESIDENCE,
    BUSINESS,
    VISIT,
    STATUS,
    TEXT,
    EXAMPLE,
    OTHER;

    /** Tells where a row stands or what it is called, not what is to be done. */
    boolean isStructure() {
        return compareTo(TITLE) <= 0;
    }

    /** One of the three columns that share the attractiveness model between them. */
    boolean isThird() {
        return this == RESIDENCE || this == BUSINESS || this == VISIT;
    }
}
