package no.samspill.worksheet.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Each limit, passed by one; and the files that were made to harm. */
class TooMuchTest {

    private static final Limits SMALL =
            new Limits(100_000, 1 << 20, 200, 2, 3, 5, 20, 60, Duration.ofSeconds(60));

    @Test
    void a_file_larger_than_the_limit_is_not_even_kept() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }
        };
        assertThat(Opening.refused(Books.open("plan.csv", endless, SMALL)).code()).isEqualTo("file-too-large");
    }

    @Test
    void one_sheet_too_many() {
        byte[] file = new XlsxFile().sheet("a", "", "").sheet("b", "", "").sheet("c", "", "").bytes();
        assertThat(refused(file).code()).isEqualTo("too-many-sheets");
    }

    @Test
    void one_row_too_many_names_the_sheet() {
        Unreadable unreadable = refused("a\nb\nc\nd\n");
        assertThat(unreadable.code()).isEqualTo("too-many-rows");
        assertThat(unreadable.args()).containsExactly("plan", "3");
    }

    @Test
    void one_cell_too_many() {
        assertThat(refused("a;b;c\nd;e;f\n").code()).isEqualTo("too-many-cells");
    }

    @Test
    void one_letter_too_many_names_the_cell() {
        Unreadable unreadable = refused("a;b\nc;" + "d".repeat(21) + "\n");
        assertThat(unreadable.code()).isEqualTo("cell-too-long");
        assertThat(unreadable.args()).containsExactly("plan", "B2", "20");
    }

    @Test
    void too_much_text_in_all() {
        String text = "a".repeat(20);
        assertThat(refused(text + ";" + text + "\n" + text + ";" + text).code()).isEqualTo("too-much-text");
    }

    @Test
    void wider_than_any_plan() {
        String row = "x;".repeat(Limits.COLUMNS + 1);
        assertThat(((Unreadable) Books.open("bred.csv", new java.io.ByteArrayInputStream(row.getBytes(java.nio.charset.StandardCharsets.UTF_8)), Limits.DEFAULT)).code()).isEqualTo("too-wide");
    }

    @Test
    void too_many_columns() {
        assertThat(Opening.refused("plan.csv", (";".repeat(20_000) + "a").getBytes(StandardCharsets.UTF_8)).code())
                .isEqualTo("too-many-columns");
    }

    @Test
    void too_long_a_time() {
        Limits hurried = new Limits(1 << 20, 1 << 20, 200, 2, 300, 500, 20, 1000, Duration.ZERO);
        byte[] file = XlsxFile.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        assertThat(Opening.refused(Books.open("plan.xlsx", new ByteArrayInputStream(file), hurried)).code()).isEqualTo("too-slow");
    }

    @Test
    void a_row_repeated_a_million_times_stops_at_the_limit() {
        byte[] file = OdsFile.of("<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell></table:table-row>");
        assertThat(Opening.refused("plan.ods", file).code()).isEqualTo("too-many-rows");
        byte[] wide = OdsFile.of("<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell></table:table-row>");
        assertThat(Opening.refused("plan.ods", wide).code()).isEqualTo("too-wide");
        byte[] full = OdsFile.of("<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"300\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell></table:table-row>");
        assertThat(Opening.refused("plan.ods", full).code()).isEqualTo("too-many-cells");
    }

    @Test
    void a_million_rows_stop_early() throws IOException {
        byte[] file = large("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", 1_000_000, "<row><c t=\"inlineStr\"><is><t>Tiltak</t></is></c></row>");
        assertThat(Opening.refused("plan.xlsx", file).code()).isIn("too-many-rows", "unpacks-too-large");
    }

    @Test
    void a_million_rows_with_nothing_in_them_are_read_past() throws IOException {
        byte[] file = large("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", 200_000, "<row/>");
        assertThat(Opening.refused("plan.xlsx", file).code()).isIn("damaged-sheet", "damaged-after-row");
    }

    @Test
    void a_zip_bomb_is_not_unpacked() throws IOException {
        byte[] file = large("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", 40_000, " ".repeat(5000) + "<row/>");
        assertThat(file.length).isLessThan(1 << 20);
        assertThat(Opening.refused("plan.xlsx", file).code()).isEqualTo("unpacks-too-large");
        byte[] ods = large("content.xml", "<document-content>", 40_000, " ".repeat(5000) + "<a/>");
        assertThat(Opening.refused("plan.ods", ods).code()).isEqualTo("unpacks-too-large");
    }

    @Test
    void a_zip_in_the_zip_stays_closed() {
        byte[] file = new XlsxFile()
                .sheet("Ark1", "", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .part("xl/embeddings/42.zip", "PK\u0003\u0004".repeat(1000))
                .bytes();
        assertThat(Opening.cell(file).text()).isEqualTo("1");
    }

    @Test
    void elements_in_each_other_without_end() {
        byte[] file = new XlsxFile().rawSheet("Ark1", "", "<a>".repeat(100_000)).bytes();
        assertThat(Opening.refused("plan.xlsx", file).code()).isEqualTo("damaged");
    }

    @Test
    void an_attribute_without_end() {
        byte[] file = new XlsxFile().rawSheet("Ark1", "", "<a b=\"" + "c".repeat(6 << 20) + "\"/>").bytes();
        assertThat(Opening.refused("plan.xlsx", file).code()).isEqualTo("too-much-text");
    }

    @Test
    void texts_that_no_cell_uses_count_too() {
        byte[] file = new XlsxFile()
                .strings("<si><t>0123456789</t></si>".repeat(10))
                .sheet("Ark1", "", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .bytes();
        assertThat(refused(file).code()).isEqualTo("too-much-text");
    }

    private static Unreadable refused(String csv) {
        return refused(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static Unreadable refused(byte[] file) {
        return Opening.refused(Books.open("plan", new ByteArrayInputStream(file), SMALL));
    }

    /** A book with one large part, written without holding it. */
    private static byte[] large(String part, String start, int times, String piece) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            Map<String, String> small = part.startsWith("xl/")
                    ? Map.of(
                            "xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Ark1\" r:id=\"a\"/></sheets></workbook>",
                            "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>")
                    : Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            for (Map.Entry<String, String> each : small.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            byte[] one = piece.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(one);
            }
        }
        return bytes.toByteArray();
    }
}
