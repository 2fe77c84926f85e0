package no.samspill.worksheet;

import java.util.List;
import no.samspill.plan.Kind;
import no.samspill.worksheet.book.Cell;
import org.jspecify.annotations.Nullable;

/**
 * An element that a row begins.
 *
 * @param titleCell where its title stands; null where it has none
 * @param names the cells that tell its level and number; the title's own when it holds both
 * @param number null where none is written
 * @param shared another row with the same title at the same place means the same element
 */
record Opening(
        Kind kind,
        String title,
        @Nullable Cell titleCell,
        List<Cell> names,
        @Nullable OutlineNumber number,
        boolean shared) {

    boolean spends(Cell cell) {
        return cell == titleCell || names.contains(cell);
    }

    /** The same, but never taken for an element that is there already. */
    Opening alone() {
        return new Opening(kind, title, titleCell, names, number, false);
    }
}
