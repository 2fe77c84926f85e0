package no.samspill.ledger;

/** What is done with what PostgreSQL tells. */
interface Ear {

    /** Nothing more can be missed from now on. */
    void begun();

    /** @param book as it calls itself */
    void revision(String book, long revision);

    /** @param what a plan's id, or {@code *} where it may concern any */
    void page(String what);

    /** All that was committed before this moment has been told. @param moment as {@link System#nanoTime} */
    void heardUntil(long moment);
}
