package no.samspill.plan.table;

import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table, wherever it stands.
 *
 * @param under the row above it in the tree; null for one at the top
 * @param level from 1
 * @param label as its own row says it ("A", "1"); empty where it has none
 * @param name as one says it out of its place ("B2"); empty where it has none
 * @param holds whether rows stand under it
 * @param mine whether this person may write in it
 * @param whole whether this person may move it and take it away
 * @param bare whether it says nothing but its title
 * @param text whether it has supplementary text
 */
public record WorkRow(
        ElementId id,
        @Nullable ElementId under,
        Kind kind,
        int level,
        String label,
        String name,
        boolean holds,
        boolean mine,
        boolean whole,
        boolean bare,
        boolean text,
        boolean example,
        List<WorkCell> cells) {
    private static final int LONGEST_MENTION = 60;

    public WorkRow {
        cells = List.copyOf(cells);
    }

    public String title() {
        return cells.getFirst().words();
    }

    /** "Tiltak B2", or "Strategi «Skape en kultur …»" where it has no label. */
    public String called(Words words) {
        String level = words.get("kind." + kind);
        if (!name.isEmpty()) {
            return level + " " + name;
        }
        String title = title().length() <= LONGEST_MENTION ? title() : title().substring(0, LONGEST_MENTION).strip() + "…";
        return title.isEmpty() ? words.get("grid.untitled", level) : words.get("grid.called", level, title);
    }
}
