package no.samspill.account;

/** What a status report is made for. */
public enum Occasion {
    COUNCIL,
    COUNTY,
    MINISTRY,
    /** A programme ends: the final report. */
    CLOSING,
    OTHER
}
