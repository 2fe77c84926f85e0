package no.samspill.plan;

/**
 * One thing that an element says. Each is kept as words, to the letter; what they mean is read from them anew.
 *
 * @param key how the field is written in the journal and the database
 */
public record Field(String key) {
    public static final Field TITLE = new Field("title");
    public static final Field TEXT = new Field("text");
    public static final Field EXAMPLE = new Field("example");
    public static final Field SCHEDULE = new Field("schedule");
    public static final Field FUNDING = new Field("funding");
    public static final Field RESPONSIBILITY = new Field("responsibility");
    public static final Field ATTRACTIVENESS = new Field("attractiveness");
    public static final Field STATUS = new Field("status");

    /** Fields of the plan itself, beside its {@link #TITLE}. */
    public static final Field OVERALL_OBJECTIVE = new Field("overallObjective");

    public static final Field KEY_QUESTION = new Field("keyQuestion");

    /** Where the plan's content comes from. */
    public static final Field SOURCE = new Field("source");

    /** What stands around the plan in its source, a line each: remarks to the whole, to the letter. */
    public static final Field REMARKS = new Field("remarks");

    private static final String OTHER = "other:";
    private static final String CLARIFIED = "clarified:";

    /** A column that Samspill has no name for. */
    public static Field other(String heading) {
        return new Field(OTHER + heading);
    }

    /** Clearer words somebody gave for this field: they are what is understood, while the words as written stay what is shown. */
    public Field clarified() {
        return new Field(CLARIFIED + key);
    }

    public boolean isOther() {
        return key.startsWith(OTHER);
    }

    /** The heading as written. @throws IllegalStateException unless {@link #isOther()} */
    public String heading() {
        if (!isOther()) {
            throw new IllegalStateException(key + " has no heading of its own");
        }
        return key.substring(OTHER.length());
    }
}
