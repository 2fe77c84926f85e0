package no.samspill.worksheet;

import java.util.List;

/**
 * What a column tells in one table.
 *
 * @param heading as written; a name of our own where none is
 * @param levels see {@link Heading#levels()}
 * @param named false when nothing is written over it
 */
record Column(int index, String heading, Meaning meaning, List<Level> levels, boolean named) {

    Column as(Meaning other) {
        return new Column(index, heading, other, List.of(), named);
    }

    boolean is(Meaning meaning) {
        return this.meaning == meaning;
    }
}
