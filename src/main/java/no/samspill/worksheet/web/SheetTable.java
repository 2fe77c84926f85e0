package no.samspill.worksheet.web;

import java.util.List;
import no.samspill.wording.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet that a page shows, beside what they become.
 *
 * @param at its place in the book, from 0
 */
public record SheetTable(int at, String name, boolean hidden, List<Column> columns, List<Line> lines) {

    public SheetTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /**
     * @param meaning what most of its cells are read as; null for nothing in particular
     * @param title it holds the rows' titles
     */
    public record Column(String letter, @Nullable String meaning, boolean title) {}

    /**
     * One row.
     *
     * @param cells one for each column; null where it is empty
     * @param rows the rows of the plan that it tells of first
     * @param aside what it is when it is no row of the plan; null when it is
     */
    public record Line(
            int number, boolean hidden, List<@Nullable Cell> cells, List<TreeRow> rows, @Nullable String aside) {

        public boolean blank() {
            return rows.isEmpty() && aside == null;
        }
    }

    /**
     * @param id its anchor
     * @param went in words, where its text went
     * @param elsewhere where on the page that is; null when it is right beside
     * @param doubt the worst that is asked about it; null when nothing is
     */
    public record Cell(
            String id, String address, String label, String text, String went, @Nullable Elsewhere elsewhere, @Nullable Severity doubt) {}

    public record Elsewhere(String href, String text) {}
}
