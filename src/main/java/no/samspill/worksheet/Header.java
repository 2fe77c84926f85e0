package no.samspill.worksheet;

import java.util.List;
import no.samspill.worksheet.book.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The rows that name a table's columns: mostly one, two or three where a heading spans several.
 *
 * @param lines the rows themselves
 * @param over the words over each column, from left to right
 */
record Header(List<Line> lines, List<Over> over) {

    /**
     * @param groups the cells of wider headings above, the widest first
     * @param slot the time that a cross below means; null where the heading names none
     */
    record Over(int column, Cell cell, List<Cell> groups, @Nullable Heading heading, @Nullable Slot slot) {

        String text() {
            StringBuilder text = new StringBuilder();
            groups.forEach(group -> text.append(group.text().strip()).append(' '));
            return groups.isEmpty() ? cell.text() : text.append(cell.text().strip()).toString();
        }
    }

    int firstColumn() {
        return over.getFirst().column();
    }

    /** Whether a row says the same again: half of the columns or more, the first among them. */
    boolean isRepeatedBy(Line line) {
        Line own = lines.getFirst();
        if (!line.first().text().equals(own.first().text()) || line.cells().size() < 2) {
            return false;
        }
        long same = own.cells().stream()
                .skip(1)
                .filter(heading -> line.at(heading.column()) instanceof Cell cell && cell.text().equals(heading.text()))
                .count();
        return same > 0 && same * 2 >= own.cells().size() - 1;
    }
}
