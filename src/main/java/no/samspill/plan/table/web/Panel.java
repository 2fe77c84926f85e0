package no.samspill.plan.table.web;

import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Kind;
import no.samspill.plan.table.Column;
import no.samspill.plan.web.Said;
import org.jspecify.annotations.Nullable;

/**
 * One row beside the table: all that it says, to read and to write.
 *
 * @param called "Tiltak B2"
 * @param html the supplementary text as it stands; empty for none
 * @param plain the same in plain words, for a field without marks
 * @param dressed whether plain words would lose something of it
 * @param mine whether this person may write in it
 * @param closed whether its text stands as it was adopted
 * @param whole whether this person may move it, take it away, and add rows beside it
 * @param below the levels that may stand under it
 */
public record Panel(
        ElementId row,
        Kind kind,
        String called,
        String title,
        String html,
        String plain,
        boolean dressed,
        List<Entry> entries,
        boolean mine,
        boolean closed,
        boolean whole,
        List<Kind> below) {

    public Panel {
        entries = List.copyOf(entries);
        below = List.copyOf(below);
    }

    /**
     * One field.
     *
     * @param name of the form field
     * @param words as they stand, or as they were typed in a form that could not be saved
     * @param seen what stood there when the form was made
     * @param clash what somebody else has written there meanwhile; null for nothing
     */
    public record Entry(Column column, String name, String words, String seen, @Nullable Said said, @Nullable String clash) {

        /** Whether it tells how far the row has come, which is no part of an adopted text. */
        public boolean followsUp() {
            return column.field().followsUp();
        }

        public boolean showsUnderstanding() {
            return said != null && !said.plain() && !said.bits().isEmpty();
        }
    }

    public String kindIn(Words words) {
        return words.get("kind." + kind);
    }
}
