package no.samspill.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import no.samspill.kernel.Few;
import no.samspill.kernel.Words;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Rows;
import no.samspill.ledger.Written;
import no.samspill.wording.Chip;
import no.samspill.wording.Spoken;
import no.samspill.wording.Understood;
import no.samspill.wording.Worded;
import no.samspill.wording.Wordings;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an element says. Each is kept as words, to the letter; what they mean is read from them anew. A field knows how
 * its words are read and what it is called; whoever shows fields goes through them and does not count them up.
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

    /** The headings of columns that somebody has made for the plan's own table, a line each, whether or not a row has words in them. */
    public static final Field COLUMNS = new Field("columns");

    /** Those whose words are understood, in the order of a sheet's columns. */
    public static final List<Field> UNDERSTOOD = List.of(SCHEDULE, FUNDING, RESPONSIBILITY, ATTRACTIVENESS, STATUS);

    /** The same, in the order a reader asks: when, who, with what, for whom, and how far it has come. */
    public static final List<Field> ASKED = List.of(SCHEDULE, RESPONSIBILITY, FUNDING, ATTRACTIVENESS, STATUS);

    /** What stands in a field that is only set or not. */
    public static final String YES = "true";

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
        SequencedMap<String, String> said = rows.words(row);
        Few.Making<Field, String> keyed = new Few.Making<>(said.size());
        said.forEach((key, words) -> keyed.add(new Field(key), words));
        return keyed.made();
    }

    @Override
    public String toString() {
        return key;
    }

    public boolean isClarified() {
        return key.startsWith(CLARIFIED);
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

    /** Whether it tells how far a row has come, and so goes on after the plan has been adopted: it is no part of what was decided. */
    public boolean followsUp() {
        return equals(STATUS) || equals(STATUS.clarified());
    }

    /** Words as they are kept in this field; null where nothing is left of them. */
    public @Nullable String kept(@Nullable String words) {
        return Written.kept(PlanShape.PLAN, key, words);
    }

    /** What words in this field mean; empty where they name nothing that it can hold, and in fields whose words are only kept. */
    public Understood<Optional<Worded>> read(String words, Wordings wordings) {
        return switch (key) {
            case "schedule" -> wordings.schedule(words).map(Optional::of);
            case "funding" -> wordings.funding(words).map(Optional::of);
            case "responsibility" -> wordings.responsibility(words).map(Optional::of);
            case "attractiveness" -> wordings.attractiveness(words).map(Optional::of);
            case "status" -> wordings.status(words).map(found -> found.map(Worded.class::cast));
            default -> new Understood<>(Optional.empty(), List.of());
        };
    }

    /** What words in this field would be understood as, in a few words; empty where nothing is. */
    public List<Chip> say(String words, Wordings wordings, Spoken spoken) {
        return read(words, wordings).value().map(spoken::say).orElse(List.of());
    }

    /** "Tidsplan": as over a column of a sheet. A column that Samspill has no name for is called what its heading says. */
    public String called(Words words) {
        if (isOther()) {
            return heading();
        }
        if (isClarified()) {
            return words.get("called.clarified", new Field(key.substring(CLARIFIED.length())).called(words));
        }
        return words.has("called." + key) ? words.get("called." + key) : key;
    }

    /** "Når": as a reader asks for it, which is what it is called where readers have no such question. */
    public String asked(Words words) {
        return words.has("field." + key) ? words.get("field." + key) : called(words);
    }
}
