package no.samspill.worksheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a column tells in one table.
 *
 * @param heading as written; a name of our own where none is
 * @param levels see {@link Heading#levels()}
 * @param named false when nothing is written over it
 * @param slot the time that a cross in it means; null where it means none
 */
record Column(int index, String heading, Meaning meaning, List<Level> levels, boolean named, @Nullable Slot slot) {

    Column as(Meaning other) {
        return new Column(index, heading, other, List.of(), named, slot);
    }

    boolean is(Meaning meaning) {
        return this.meaning == meaning;
    }
}
