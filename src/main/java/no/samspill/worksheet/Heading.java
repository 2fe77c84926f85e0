package no.samspill.worksheet;

import java.util.List;

/**
 * What the words over a column mean.
 *
 * @param levels of a column of titles, widest first: two of them for "Mål/tiltak"
 * @param sure false when only a part of the words is known
 */
record Heading(Meaning meaning, List<Level> levels, boolean sure) {

    static Heading of(Meaning meaning) {
        return new Heading(meaning, List.of(), true);
    }

    static Heading of(Level level) {
        return new Heading(Meaning.LEVEL, List.of(level), true);
    }

    Heading unsure() {
        return new Heading(meaning, levels, false);
    }
}
