package no.samspill.progress;

/** A part of a step that has words. */
public enum Field {
    TITLE(200),
    /** The time as people write it. */
    WHEN(200),
    NOTE(2000),
    /** The id of a focus area of the same plan. */
    FOCUS_AREA(36),
    /** The id of the council, one of its members or one of those it works with. */
    ORGANISATION(36),
    /** The name of a {@link Kind}. */
    KIND(40);

    private final int longest;

    Field(int longest) {
        this.longest = longest;
    }

    /** Characters at most. */
    public int longest() {
        return longest;
    }
}
