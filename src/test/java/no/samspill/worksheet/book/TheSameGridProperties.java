package no.samspill.worksheet.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One and the same grid, written by four different hands, is one and the same sheet. */
class TheSameGridProperties {

    /** One cell as a person types it: what is kept, and what is seen. */
    sealed interface Typed {
        record Text(String text) implements Typed {}

        record Number(double value, String seen) implements Typed {}

        record Share(int percent) implements Typed {}

        record Day(int serial, String seen) implements Typed {}

        record Nothing() implements Typed {}
    }

    @Property(tries = 150)
    void comes_out_of_xlsx_xls_ods_and_csv_alike(@ForAll("grids") List<List<Typed>> grid) throws IOException {
        List<Row> expected = rows(grid);
        if (expected.isEmpty()) {
            return;
        }
        assertThat(Opening.sheet(xlsx(grid)).rows()).isEqualTo(expected);
        assertThat(Opening.sheet(xls(grid)).rows()).isEqualTo(expected);
        assertThat(Opening.sheet(ods(grid)).rows()).isEqualTo(expected);
    }

    @Property(tries = 150)
    void comes_out_of_every_csv_alike(
            @ForAll("grids") List<List<Typed>> grid, @ForAll("separators") char separator, @ForAll("encodings") Encoding encoding)
            throws IOException {
        List<Row> expected = rows(grid);
        if (expected.isEmpty()) {
            return;
        }
        String text = "sep=" + separator + "\r\n" + csv(grid, separator);
        if (encoding.charset().newEncoder().canEncode(text)) {
            byte[] file = ((encoding.marked() ? "\uFEFF" : "") + text).getBytes(encoding.charset());
            assertThat(Opening.sheet(file).rows()).isEqualTo(expected);
        }
    }

    record Encoding(Charset charset, boolean marked) {}

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(';', ',', '\t', '|');
    }

    @Provide
    Arbitrary<Encoding> encodings() {
        return Arbitraries.of(
                new Encoding(StandardCharsets.UTF_8, false),
                new Encoding(StandardCharsets.UTF_8, true),
                new Encoding(StandardCharsets.UTF_16LE, true),
                new Encoding(StandardCharsets.UTF_16BE, true),
                new Encoding(Charset.forName("windows-1252"), false));
    }

    @Provide
    Arbitrary<List<List<Typed>>> grids() {
        Arbitrary<Typed> text = Arbitraries.strings()
                .withChars("abcæøåÆØÅéšđ –«»?/+.,;:|\"'<>&%0123456789\t\n")
                .ofMinLength(1)
                .ofMaxLength(25)
                .filter(letters -> CsvKind.of(letters) == CellKind.TEXT)
                .map(Typed.Text::new);
        Arbitrary<Typed> whole = Arbitraries.integers().between(-9_999_999, 9_999_999)
                .map(value -> new Typed.Number(value, Integer.toString(value)));
        Arbitrary<Typed> decimal = Combinators.combine(Arbitraries.integers().between(0, 99_999), Arbitraries.integers().between(1, 9))
                .as((before, after) -> new Typed.Number(Double.parseDouble(before + "." + after), before + "," + after));
        Arbitrary<Typed> share = Arbitraries.integers().between(0, 400).map(Typed.Share::new);
        Arbitrary<Typed> day = Arbitraries.integers().between(36_526, 73_000)
                .map(serial -> new Typed.Day(serial, java.time.LocalDate.of(1899, 12, 30).plusDays(serial)
                        .format(java.time.format.DateTimeFormatter.ofPattern("dd.MM.uuuu"))));
        Arbitrary<Typed> cell = Arbitraries.oneOf(text, text, whole, decimal, share, day, Arbitraries.just(new Typed.Nothing()));
        return cell.list().ofMinSize(1).ofMaxSize(6).list().ofMinSize(1).ofMaxSize(8);
    }

    private static List<Row> rows(List<List<Typed>> grid) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < grid.size(); row++) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < grid.get(row).size(); column++) {
                Cell cell = cell(column, grid.get(row).get(column));
                if (!cell.text().isBlank()) {
                    cells.add(cell);
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(row + 1, false, cells));
            }
        }
        return rows;
    }

    private static Cell cell(int column, Typed typed) {
        return switch (typed) {
            case Typed.Text(String text) -> new Cell(column, text, CellKind.TEXT);
            case Typed.Number(double value, String seen) -> new Cell(column, seen, CellKind.NUMBER);
            case Typed.Share(int percent) -> new Cell(column, percent + " %", CellKind.NUMBER);
            case Typed.Day(int serial, String seen) -> new Cell(column, seen, CellKind.DATE);
            case Typed.Nothing() -> new Cell(column, "", CellKind.TEXT);
        };
    }

    private static byte[] xlsx(List<List<Typed>> grid) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Ark1");
            each(grid, (row, column, typed) -> {
                switch (typed) {
                    case Typed.Text(String text) -> sheet.value(row, column, text);
                    case Typed.Number(double value, String seen) -> sheet.value(row, column, value);
                    case Typed.Share(int percent) -> {
                        sheet.value(row, column, percent / 100.0);
                        sheet.style(row, column).format("0%").set();
                    }
                    case Typed.Day(int serial, String seen) -> {
                        sheet.value(row, column, serial);
                        sheet.style(row, column).format("dd/mm/yyyy").set();
                    }
                    case Typed.Nothing() -> {}
                }
            });
        }
        return bytes.toByteArray();
    }

    private static byte[] xls(List<List<Typed>> grid) {
        return XlsFile.of(book -> {
            HSSFSheet sheet = book.createSheet("Ark1");
            HSSFCellStyle share = book.createCellStyle();
            share.setDataFormat((short) 9);
            HSSFCellStyle day = book.createCellStyle();
            day.setDataFormat((short) 14);
            each(grid, (row, column, typed) -> {
                HSSFCell cell = XlsFile.cell(sheet, row, column);
                switch (typed) {
                    case Typed.Text(String text) -> cell.setCellValue(text);
                    case Typed.Number(double value, String seen) -> cell.setCellValue(value);
                    case Typed.Share(int percent) -> {
                        cell.setCellValue(percent / 100.0);
                        cell.setCellStyle(share);
                    }
                    case Typed.Day(int serial, String seen) -> {
                        cell.setCellValue(serial);
                        cell.setCellStyle(day);
                    }
                    case Typed.Nothing() -> {}
                }
            });
        });
    }

    private static byte[] ods(List<List<Typed>> grid) {
        StringBuilder rows = new StringBuilder();
        for (List<Typed> row : grid) {
            rows.append("<table:table-row>");
            row.forEach(typed -> rows.append(odsCell(typed)));
            rows.append("</table:table-row>");
        }
        return OdsFile.of(rows.toString());
    }

    private static String odsCell(Typed typed) {
        return switch (typed) {
            case Typed.Text(String text) -> odsCell("office:value-type=\"string\"", paragraphs(text));
            case Typed.Number(double value, String seen) ->
                odsCell("office:value-type=\"float\" office:value=\"" + value + "\"", "<text:p>" + seen + "</text:p>");
            case Typed.Share(int percent) -> odsCell(
                    "office:value-type=\"percentage\" office:value=\"" + percent / 100.0 + "\"", "<text:p>" + percent + "%</text:p>");
            case Typed.Day(int serial, String seen) -> odsCell(
                    "office:value-type=\"date\" office:date-value=\"" + java.time.LocalDate.of(1899, 12, 30).plusDays(serial) + "\"",
                    "<text:p>" + seen + "</text:p>");
            case Typed.Nothing() -> "<table:table-cell/>";
        };
    }

    private static String odsCell(String attributes, String content) {
        return "<table:table-cell " + attributes + ">" + content + "</table:table-cell>";
    }

    private static String paragraphs(String text) {
        StringBuilder content = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String escaped = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            content.append("<text:p>").append(escaped.replace(" ", "<text:s/>").replace("\t", "<text:tab/>")).append("</text:p>");
        }
        return content.toString();
    }

    /** Texts in quotation marks, all else bare, as the programs write it. */
    private static String csv(List<List<Typed>> grid, char separator) {
        StringWriter out = new StringWriter();
        for (List<Typed> row : grid) {
            for (int column = 0; column < row.size(); column++) {
                Cell cell = cell(column, row.get(column));
                boolean quoted = row.get(column) instanceof Typed.Text || cell.text().indexOf(separator) >= 0;
                out.append(column == 0 ? "" : String.valueOf(separator));
                out.append(quoted ? "\"" + cell.text().replace("\"", "\"\"") + "\"" : cell.text());
            }
            out.append("\r\n");
        }
        return out.toString();
    }

    private interface EachCell {
        void take(int row, int column, Typed typed);
    }

    private static void each(List<List<Typed>> grid, EachCell action) {
        for (int row = 0; row < grid.size(); row++) {
            for (int column = 0; column < grid.get(row).size(); column++) {
                action.take(row, column, grid.get(row).get(column));
            }
        }
    }
}
