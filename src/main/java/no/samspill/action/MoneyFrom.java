package no.samspill.action;

/** How sure an amount is. */
public enum MoneyFrom {
    /** The holder's own. */
    OWN,
    /** Given by somebody else, and answered. */
    GRANTED,
    /** Asked for and not answered: in no sum. */
    APPLIED;

    /** Whether it is set aside, and so may be counted on. */
    public boolean setAside() {
        return this != APPLIED;
    }
}
