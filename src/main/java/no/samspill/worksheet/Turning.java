package no.samspill.worksheet;

import java.util.List;
import no.samspill.worksheet.book.Cell;
import org.jspecify.annotations.Nullable;

/** How one shape of table tells a row's level, label and title. All else is the same for every shape. */
interface Turning {

    /** What the row begins, widest first; the row's other cells belong to the last. Empty where it begins nothing. */
    List<Opening> openings(Line line);

    /** The cell that would be the row's title if it were an element; null where there is none. */
    @Nullable Cell title(Line line);
}
