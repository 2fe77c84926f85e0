package no.samspill.ops;

import java.nio.file.Path;
import no.samspill.wording.KnownParties;
import no.samspill.worksheet.Choices;
import no.samspill.worksheet.ColourKey;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.Shape;
import no.samspill.worksheet.Worksheets;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Unreadable;
import org.jspecify.annotations.Nullable;

/** A sheet that was named on the command line. */
final class SheetFile {
    private SheetFile() {}

    /**
     * What is understood of the sheet.
     *
     * @param year the year meant where a cell names none; null lets the sheet tell
     * @param shape how the levels are told; null lets the sheet tell
     * @param hidden whether what the book keeps out of sight is taken in too
     * @param colours what colours mean, as {@link ColourKey} reads it; null to have it asked
     * @throws Trouble where the file cannot be read, with the reason
     */
    static Reading read(Path file, @Nullable Integer year, @Nullable Shape shape, boolean hidden, @Nullable String colours) {
        ColourKey key = colours == null ? null : ColourKey.parse(colours).orElseThrow(() -> new Trouble("check.colours", colours));
        return switch (Books.open(file)) {
            case Book book -> Worksheets.read(book, new Choices(year, shape, KnownParties.none(), hidden, key));
            case Unreadable unreadable -> throw new Trouble(unreadable.key(), unreadable.arguments().toArray());
        };
    }
}
