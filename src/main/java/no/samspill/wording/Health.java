package no.samspill.wording;

/** Whether it goes as it should, beside how far it has come. */
public enum Health {
    ON_PLAN,
    BEHIND,
    AT_RISK,
    /** Nobody has said; that is not the same as on plan. */
    UNKNOWN;

    /** Whether anybody has said. */
    public boolean known() {
        return this != UNKNOWN;
    }

    /** The worse of the two, where both are said. */
    public Health or(Health other) {
        return known() && (!other.known() || compareTo(other) > 0) ? this : other;
    }
}
