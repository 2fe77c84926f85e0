package no.samspill.ops;

import java.nio.file.Path;
import no.samspill.worksheet.Choices;
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
     * @param said what else a person says of it
     * @throws Trouble where the file cannot be read, or what is said cannot be understood, with the reason
     */
    static Reading read(Path file, @Nullable Integer year, @Nullable Shape shape, SheetSaid said) {
        Choices choices = said.choices(year, shape);
        return switch (Books.open(file)) {
            case Book book -> Worksheets.read(book, choices);
            case Unreadable unreadable -> throw new Trouble(unreadable.key(), unreadable.arguments().toArray());
        };
    }
}
