package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.worksheet.book.Accent;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.CellKind;
import no.samspill.worksheet.book.Colour;
import no.samspill.worksheet.book.Format;
import no.samspill.worksheet.book.Look;
import no.samspill.worksheet.book.Merge;
import no.samspill.worksheet.book.Row;
import no.samspill.worksheet.book.Sheet;

/**
 * A sheet drawn as text: a line is a row, a bar parts cells, an empty line is an empty row. A cell of digits is a number,
 * "dd.mm.yyyy" a date, "#…!" an error; ">" takes in the cell to the left, "^" the one above; "~" first hides the row; "[bold]" and
 * "[green]" or "[#00B050]" in front set the cell apart.
 */
final class Drawn {
    private static final Pattern LOOK = Pattern.compile("\\[(bold|green|yellow|orange|red|blue|grey|#[0-9A-F]{6})]");
    private static final Map<String, Integer> COLOURS =
            Map.of("green", 0x92D050, "yellow", 0xFFFF00, "orange", 0xED7D31, "red", 0xFF0000, "blue", 0x4472C4, "grey", 0xD9D9D9);

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
            List<Accent> accents = new ArrayList<>();
            for (int c = 0; c < texts.length; c++) {
                String written = texts[c].strip().replace("\\n", "\n");
                String text = LOOK.matcher(written).replaceAll("").strip();
                if (!text.equals(written)) {
                    accents.add(new Accent(c, c, look(written)));
                }
                if (text.equals(">")) {
                    widen(merges, r + 1, c);
                } else if (text.equals("^")) {
                    deepen(merges, r + 1, c);
                } else if (!text.isEmpty()) {
                    cells.add(new Cell(c, text, kind(text)));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(r + 1, hidden, cells, accents));
            }
        }
        return new Sheet(name, false, rows, merges);
    }

    private static Look look(String written) {
        boolean bold = false;
        Colour colour = null;
        for (Matcher look = LOOK.matcher(written); look.find(); ) {
            String name = look.group(1);
            bold |= name.equals("bold");
            colour = name.equals("bold") ? colour : new Colour(name.startsWith("#") ? Integer.parseInt(name.substring(1), 16) : Objects.requireNonNull(COLOURS.get(name)));
        }
        return new Look(bold, colour);
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
