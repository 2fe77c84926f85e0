package no.samspill.facts;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.samspill.facts.cube.Cubes;
import no.samspill.facts.cube.NoCube;
import no.samspill.facts.cube.Opened;
import no.samspill.facts.cube.Why;
import no.samspill.kernel.Words;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.Limits;
import no.samspill.worksheet.book.Row;
import no.samspill.worksheet.book.Sheet;
import no.samspill.worksheet.book.Unreadable;

/** Opens what people send: a statistics file as it is; a sheet, or what was copied from one, as the same in separated text. */
public final class CubeFiles {
    private CubeFiles() {}

    /** What came of it: a cube, or why there is none, in a sentence. */
    public sealed interface Sent {
        record Read(no.samspill.facts.cube.Cube cube) implements Sent {}

        record Not(String why) implements Sent {}
    }

    public static Sent open(String name, boolean pasted, byte[] content, Words words) {
        Opened opened = Cubes.open(pasted ? separated(new String(content, StandardCharsets.UTF_8)) : content);
        if (opened instanceof NoCube(Why why, var args) && why == Why.SHEET) {
            return switch (Books.open(name, new ByteArrayInputStream(content), Limits.DEFAULT)) {
                case Unreadable unreadable -> new Sent.Not(words.get(unreadable.key(), unreadable.arguments().toArray()));
                case Book book -> sent(Cubes.open(separated(book)), words);
            };
        }
        return sent(opened, words);
    }

    private static Sent sent(Opened opened, Words words) {
        return switch (opened) {
            case no.samspill.facts.cube.Cube cube -> new Sent.Read(cube);
            case NoCube none -> new Sent.Not(none.in(words));
        };
    }

    /** Cells that are copied out of a sheet have tabs between them. */
    private static byte[] separated(String pasted) {
        return (pasted.indexOf('\t') < 0 ? pasted : String.join("\n", pasted.lines().map(line -> line.lastIndexOf('\t') < 0 ? line : line(List.of(line.split("\t", -1)))).toList())).getBytes(StandardCharsets.UTF_8);
    }

    /** The first sheet that has anything in it and is in sight. */
    private static byte[] separated(Book book) {
        Sheet sheet = book.sheets().stream().filter(each -> !each.hidden() && !each.rows().isEmpty()).findFirst().orElse(null);
        if (sheet == null) {
            return new byte[0];
        }
        int wide = sheet.rows().stream().flatMap(row -> row.cells().stream()).mapToInt(Cell::column).max().orElse(0) + 1;
        return String.join("\n", sheet.rows().stream().map(row -> line(cells(row, wide))).toList()).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Row row, int wide) {
        String[] cells = new String[wide];
        java.util.Arrays.fill(cells, "");
        row.cells().forEach(cell -> cells[cell.column()] = cell.text());
        return List.of(cells);
    }

    private static String line(List<String> cells) {
        return String.join(";", cells.stream().map(cell -> "\"" + cell.strip().replace("\"", "\"\"").replaceAll("\\s+", " ") + "\"").toList());
    }
}
