package no.samspill.ledger;

/** The way by which a change came in. */
public enum Through {
    /** A form or the working table. */
    TABLE,
    IMPORT,
    API,
    /** The demonstration's own data. */
    DEMO,
    /** Samspill itself, such as the first administrator at the first start. */
    SYSTEM
}
