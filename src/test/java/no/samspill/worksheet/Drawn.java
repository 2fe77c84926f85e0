package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.CellKind;
import no.samspill.worksheet.book.Format;
import no.samspill.worksheet.book.Merge;
import no.samspill.worksheet.book.Row;
import no.samspill.worksheet.book.Sheet;

/**
 * A sheet drawn as text: a line is a row, a bar parts cells, an empty line is an empty row. A cell of digits is a number,
 * "dd.mm.yyyy" a date, "#…!" an error; ">" takes in the cell to the left, "^" the one above; "~" first hides the row.
 */
final class Drawn {
    private Drawn() {}

    static Book book(String drawing) {
        return book(sheet("Ark1", drawing));
    }

    static Book book(Sheet... sheets) {
        return new Book("plan.xlsx", Format.XLSX, List.of(sheets));
    }

    static Sheet sheet(String name, String drawing) {
        List<Row> rows = new ArrayList<>();
        List<Merge> merges = new ArrayList<>();
        String[] lines = drawing.stripTrailing().split("\n");
        for (int r = 0; r < lines.length; r++) {
            boolean hidden = lines[r].startsWith("~");
            String[] texts = lines[r].replaceFirst("^~", "").split("\\|", -1);
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < texts.length; c++) {
                String text = texts[c].strip().replace("\\n", "\n");
                if (text.equals(">")) {
                    widen(merges, r + 1, c);
                } else if (text.equals("^")) {
                    deepen(merges, r + 1, c);
                } else if (!text.isEmpty()) {
                    cells.add(new Cell(c, text, kind(text)));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(r + 1, hidden, cells));
            }
        }
        return new Sheet(name, false, rows, merges);
    }

    private static void widen(List<Merge> merges, int row, int column) {
        merges.stream().filter(m -> m.firstRow() == row && m.lastColumn() == column - 1).findFirst().ifPresentOrElse(
                m -> merges.set(merges.indexOf(m), new Merge(row, m.firstColumn(), m.lastRow(), column)),
                () -> merges.add(new Merge(row, column - 1, row, column)));
    }

    private static void deepen(List<Merge> merges, int row, int column) {
        merges.stream().filter(m -> m.firstColumn() == column && m.lastRow() == row - 1).findFirst().ifPresentOrElse(
                m -> merges.set(merges.indexOf(m), new Merge(m.firstRow(), column, row, m.lastColumn())),
                () -> merges.add(new Merge(row - 1, column, row, column)));
    }

    private static CellKind kind(String text) {
        if (text.matches("[0-9]+(,[0-9]+)?")) {
            return CellKind.NUMBER;
        }
        if (text.matches("\\d\\d\\.\\d\\d\\.\\d{4}")) {
            return CellKind.DATE;
        }
        return text.matches("#[A-Z/0]+[!?]?") ? CellKind.ERROR : CellKind.TEXT;
    }

    static Book hidden(Book book) {
        return new Book(book.fileName(), book.format(), book.sheets().stream()
                .map(sheet -> new Sheet(sheet.name(), true, sheet.rows(), sheet.merges()))
                .toList());
    }

    static List<String> lines(String text) {
        return Arrays.stream(text.split("\n")).map(String::stripTrailing).filter(line -> !line.isBlank()).toList();
    }
}
