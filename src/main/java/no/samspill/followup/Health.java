package no.samspill.followup;

/** Whether it goes as it should, beside how far it has come. */
public enum Health {
    ON_PLAN,
    BEHIND,
    AT_RISK,
    /** Nobody has said; that is not the same as on plan. */
    UNKNOWN
}
