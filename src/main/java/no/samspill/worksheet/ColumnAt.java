package no.samspill.worksheet;

import java.util.Optional;
import no.samspill.worksheet.book.Address;

/**
 * A column of a book.
 *
 * @param column from 0
 */
public record ColumnAt(String sheet, int column) {

    /** "Plan!F". */
    @Override
    public String toString() {
        return sheet + "!" + Address.letters(column);
    }

    /** @return empty unless it ends in an exclamation mark and the letters of a column */
    public static Optional<ColumnAt> of(String written) {
        int mark = written.lastIndexOf('!');
        return mark < 1 ? Optional.empty() : Address.column(written.substring(mark + 1).strip()).map(column -> new ColumnAt(written.substring(0, mark), column));
    }
}
