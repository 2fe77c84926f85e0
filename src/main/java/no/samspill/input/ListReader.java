package no.samspill.input;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.Limits;
import no.samspill.worksheet.book.Opened;
import no.samspill.worksheet.book.Row;
import no.samspill.worksheet.book.Unreadable;

/** Reads lists of contributions: one a row, with or without headings. What no heading accounts for, stays with the words. */
final class ListReader {
    private enum Column {
        WORDS("innspill", "innspel", "forslag", "tekst", "kommentar", "input", "text", "contribution"),
        AREA("område", "satsingsområde", "innsatsområde", "tema", "gjelder", "area", "theme", "focus area"),
        SENDER("navn", "namn", "avsender", "fra", "frå", "organisasjon", "name", "from", "sender"),
        CIRCLE("gruppe", "bord", "group", "table");

        private final Set<String> names;

        Column(String... names) {
            this.names = Set.of(names);
        }
    }

    private ListReader() {}

    /** What came of reading: lines, or why the file cannot be read. */
    sealed interface Read {
        record Lines(List<Line> lines) implements Read {}

        record Not(Unreadable why) implements Read {}
    }

    /** Pasted from a spreadsheet (with tabs) or typed, one a line. */
    static Read pasted(String text) {
        return text.indexOf('\t') < 0
                ? new Read.Lines(text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(line -> new Line(line, "", "", "")).toList())
                : file("liste.tsv", text.getBytes(StandardCharsets.UTF_8));
    }

    static Read file(String name, byte[] content) {
        Opened opened = Books.open(name, new ByteArrayInputStream(content), Limits.DEFAULT);
        return switch (opened) {
            case Unreadable why -> new Read.Not(why);
            case Book book -> new Read.Lines(book.sheets().stream().flatMap(sheet -> lines(sheet.rows())).toList());
        };
    }

    private static Stream<Line> lines(List<Row> rows) {
        Map<Integer, Column> columns = rows.isEmpty() ? Map.of() : headings(rows.getFirst());
        if (!columns.containsValue(Column.WORDS)) {
            return rows.stream().map(row -> new Line(row.cells().stream().map(Cell::text).map(String::strip).collect(Collectors.joining("\n")), "", "", ""));
        }
        Map<Integer, String> said = rows.getFirst().cells().stream().collect(Collectors.toMap(Cell::column, Cell::text, (one, other) -> one));
        return rows.stream().skip(1).map(row -> line(row, columns, said));
    }

    private static Map<Integer, Column> headings(Row first) {
        Map<Integer, Column> columns = new HashMap<>();
        for (Cell cell : first.cells()) {
            String name = cell.text().strip().toLowerCase(Locale.ROOT);
            Stream.of(Column.values()).filter(column -> column.names.contains(name) && !columns.containsValue(column)).findFirst().ifPresent(column -> columns.put(cell.column(), column));
        }
        return columns;
    }

    private static Line line(Row row, Map<Integer, Column> columns, Map<Integer, String> said) {
        Map<Column, String> known = new HashMap<>();
        List<String> more = new ArrayList<>();
        for (Cell cell : row.cells()) {
            Column column = columns.get(cell.column());
            if (column == null) {
                String heading = said.get(cell.column());
                more.add((heading == null ? "" : heading.strip() + ": ") + cell.text().strip());
            } else {
                known.put(column, cell.text().strip());
            }
        }
        String words = Stream.concat(Stream.of(known.getOrDefault(Column.WORDS, "")), more.stream()).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
        return new Line(words, known.getOrDefault(Column.AREA, ""), known.getOrDefault(Column.SENDER, ""), known.getOrDefault(Column.CIRCLE, ""));
    }
}
