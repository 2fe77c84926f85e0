package no.samspill.adoption;

/** What a body made of the case. A person says it, from the minutes; votes never do. */
public enum Verdict {
    ADOPTED,
    /** Another text than the one that lay on the table. */
    ADOPTED_WITH_CHANGES,
    /** The text as it was, with remarks beside it. */
    ADOPTED_WITH_COMMENTS,
    POSTPONED,
    /** To the one that proposed it, to be worked on. */
    SENT_BACK,
    REJECTED,
    /** Told, and nothing decided. */
    NOTED;

    /** Whether the body has adopted the very text of the version. */
    public boolean unchanged() {
        return this == ADOPTED || this == ADOPTED_WITH_COMMENTS;
    }

    /** Whether the body has adopted the plan, in that text or in its own. */
    public boolean adopts() {
        return unchanged() || this == ADOPTED_WITH_CHANGES;
    }

    /** Whether the body is done with the version; otherwise it takes the case up again. */
    public boolean last() {
        return this != POSTPONED && this != SENT_BACK;
    }
}
