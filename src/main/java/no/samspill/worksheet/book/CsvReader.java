package no.samspill.worksheet.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Text with a separator. The sheet has the file's name, since nothing in the file names it. */
final class CsvReader implements FormatReader {

    private static final int MOST_COLUMNS = 1 << 14;

    @Override
    public void read(Path file, BookDraft book) throws IOException, Refusal {
        String text = TextEncoding.decode(Files.readAllBytes(file));
        SheetDraft sheet = book.sheet(withoutExtension(book.fileName()), false);
        CsvSeparator separator = CsvSeparator.of(text);
        CsvText fields = new CsvText(text, separator.from(), separator.separator());
        int row = 0;
        while (fields.hasMore()) {
            sheet.row(++row, false);
            row(fields, sheet);
            if ((row & 0xfff) == 0) {
                book.meter().time();
            }
        }
        sheet.end();
    }

    private static void row(CsvText fields, SheetDraft sheet) throws Refusal {
        int column = 0;
        do {
            String field = fields.field();
            if (fields.wasOpen()) {
                throw new Refusal("open-quote", new Address(sheet.row(), column));
            }
            String text = LineBreaks.single(field);
            sheet.cell(column, text, fields.quotedByChoice() ? CellKind.TEXT : CsvKind.of(text));
            if (++column > MOST_COLUMNS) {
                throw new Refusal("too-many-columns", sheet.name(), sheet.row(), Meter.grouped(MOST_COLUMNS));
            }
        } while (!fields.endedRow());
    }

    private static String withoutExtension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        boolean extension = dot > 0 && fileName.substring(dot + 1).toLowerCase(Locale.ROOT).matches("csv|tsv|tab|txt");
        return extension ? fileName.substring(0, dot) : fileName;
    }
}
