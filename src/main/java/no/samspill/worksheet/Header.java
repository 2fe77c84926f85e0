package no.samspill.worksheet;

import java.util.List;
import no.samspill.worksheet.book.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The rows that name a table's columns: mostly one, two where a heading spans several.
 *
 * @param lines the rows themselves
 * @param over the words over each column, from left to right
 */
record Header(List<Line> lines, List<Over> over) {

    /** @param group the cell of a wider heading above; null where there is none */
    record Over(int column, Cell cell, @Nullable Cell group, @Nullable Heading heading) {

        String text() {
            return group == null ? cell.text() : group.text().strip() + " " + cell.text().strip();
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
