package no.samspill.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Rows;
import org.jspecify.annotations.Nullable;

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

    /** Other words in this field of a row. */
    public Change.Put put(ElementId row, @Nullable String from, @Nullable String to) {
        return new Change.Put(row, key, from, to);
    }

    /** The field that a change writes in. */
    public static Field of(Change.Put put) {
        return new Field(put.field());
    }

    /** What every row says, and the plan itself; fields in the order they were first written. */
    static Map<ElementId, SequencedMap<Field, String>> keyed(Rows rows) {
        return rows.words().keySet().stream().collect(Collectors.toUnmodifiableMap(row -> row, row -> keyed(rows, row)));
    }

    static SequencedMap<Field, String> keyed(Rows rows, ElementId row) {
        SequencedMap<Field, String> keyed = new LinkedHashMap<>();
        rows.words(row).forEach((key, words) -> keyed.put(new Field(key), words));
        return keyed;
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
