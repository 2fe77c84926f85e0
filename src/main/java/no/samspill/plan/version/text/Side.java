package no.samspill.plan.version.text;

/** Which of two texts something stands in. */
public enum Side {
    BOTH,
    BEFORE,
    AFTER;

    /** Whether it is there for one who asks for {@code one} of the texts. */
    public boolean in(Side one) {
        return this == BOTH || this == one;
    }
}
