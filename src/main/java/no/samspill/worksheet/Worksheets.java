package no.samspill.worksheet;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import no.samspill.plan.Numbering;
import no.samspill.plan.Plan;
import no.samspill.wording.Severity;
import no.samspill.worksheet.book.Address;
import no.samspill.worksheet.book.Book;

/** Reads a plan out of a book. */
public final class Worksheets {
    private Worksheets() {}

    /** Takes any book and throws nothing: what is not understood is said in the findings. */
    public static Reading read(Book book, Choices choices) {
        List<Note> notes = new ArrayList<>();
        List<Ledger.Entry> entries = new ArrayList<>();
        book.sheets().forEach(sheet -> sheet.rows().forEach(row -> row.cells().forEach(cell -> {
            notes.add(new Note(sheet.name(), new Address(row.number(), cell.column()).toString(), cell.text()));
            entries.add(new Ledger.Entry(sheet.name(), row.number(), cell.column(), new Place.Noted()));
        })));
        Finding none = new Finding(Severity.ERROR, null, null, "no-table", List.of(), null, List.of());
        return new Reading(
                new Plan(book.fileName(), null, null, "nb", Numbering.LETTERED, List.of()),
                Shape.LABELLED_ROWS,
                0,
                choices.year() == null ? Year.now().getValue() : choices.year(),
                notes,
                List.of(none),
                new Ledger(entries));
    }
}
