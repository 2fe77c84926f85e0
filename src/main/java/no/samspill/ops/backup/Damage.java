package no.samspill.ops.backup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.ops.Sentence;

/**
 * What is wrong with a backup.
 *
 * @param about fills the sentence's {0}, {1} …; first comes the file
 */
public record Damage(Kind kind, List<Object> about) implements Sentence {
    public Damage {
        about = List.copyOf(about);
    }

    static Damage of(Kind kind, Path file, Object... more) {
        List<Object> about = new ArrayList<>(List.of(file.toString()));
        about.addAll(List.of(more));
        return new Damage(kind, about);
    }

    @Override
    public String in(Words words) {
        return words.get("backup.damage." + kind, about.toArray());
    }

    /** Each with a sentence of its own. */
    public enum Kind {
        /** The file as a whole. */
        CUT, TRAILING, LAYOUT, TOO_MANY, TOO_LARGE,
        /** Its word about itself. */
        NO_LIST, LIST, SCHEMA,
        /** A part. */
        MISSING, DOUBLED, UNKNOWN, ALTERED, SHORTER, LONGER, ROWS, UNREADABLE, HEADING,
        /** The tables, held against the schema. */
        TABLE_MISSING, TABLE_UNKNOWN, COLUMNS, COUNTER, VALUE, ROW_TWICE, REFERENCE, RULE, COUNT, STEPS
    }
}
