package no.samspill.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.samspill.plan.Plan;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.Publication;
import no.samspill.worksheet.Choices;
import no.samspill.worksheet.SheetWriter;
import no.samspill.worksheet.Worksheets;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Limits;

/** Our own page of a plan, as a file that a browser prints. */
final class PaperPage {

    private PaperPage() {}

    static Path of(Plan plan, Path folder) throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        SheetWriter.write(plan, sheet);
        Book book = (Book) Books.open("plan.xlsx", new ByteArrayInputStream(sheet.toByteArray()), Limits.DEFAULT);
        var read = new Publication.Sheet("plan.xlsx", Worksheets.read(book, Choices.none()));
        new Publication(Set.of(PaperFormat.HTML)).write(List.of(read), folder, any -> {});
        return folder.resolve("index.html");
    }
}
