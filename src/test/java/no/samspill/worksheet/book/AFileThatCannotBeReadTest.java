package no.samspill.worksheet.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Empty, locked, cut off or tampered with: the person hears what, where and what to do. */
class AFileThatCannotBeReadTest {

    private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    @Test
    void is_not_there() {
        assertThat(Opening.refused(Books.open(Path.of("samples", "finnes-ikke.xlsx"))).code()).isEqualTo("no-such-file");
    }

    @Test
    void is_a_folder() {
        assertThat(Opening.refused(Books.open(Path.of("samples"))).code()).isEqualTo("is-folder");
    }

    @Test
    void did_not_arrive() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line went dead");
            }
        };
        assertThat(Opening.refused(Books.open("plan.xlsx", broken, Limits.DEFAULT)).code()).isEqualTo("not-received");
    }

    @Test
    void is_empty() {
        assertThat(Opening.refused("plan.xlsx", new byte[0]).code()).isEqualTo("empty-file");
    }

    @Test
    void holds_no_cell_in_any_sheet() {
        assertThat(Opening.refused("plan.xlsx", new XlsxFile().sheet("Ark1", "", "").sheet("Ark2", "", "").bytes()).code())
                .isEqualTo("empty-book");
        assertThat(Opening.refused("plan.xls", XlsFile.of(book -> book.createSheet("Ark1"))).code()).isEqualTo("empty-book");
        assertThat(Opening.refused("plan.ods", OdsFile.of("")).code()).isEqualTo("empty-book");
        assertThat(Opening.refused("plan.csv", ";;\n \t;\n".getBytes(StandardCharsets.UTF_8)).code()).isEqualTo("empty-book");
    }

    @Test
    void holds_nothing_but_pictures() {
        assertThat(Opening.refused("plan.xlsx", new XlsxFile().sheet("Ark1", "", "").sheetRelation(1, "drawing", "../drawings/drawing1.xml").bytes()).code())
                .isEqualTo("only-drawings");
        assertThat(Opening.refused("plan.xls", XlsFile.of(book -> XlsFile.picture(book, book.createSheet("Ark1")))).code())
                .isEqualTo("only-drawings");
        assertThat(Opening.refused("plan.ods", OdsFile.of("<table:shapes><draw:frame/></table:shapes>")).code())
                .isEqualTo("only-drawings");
    }

    @Test
    void is_locked_with_a_password() {
        byte[] xls = XlsFile.of(book -> {
            XlsFile.cell(book.createSheet("Ark1"), 0, 0).setCellValue("a");
            Biff8EncryptionKey.setCurrentUserPassword("hemmelig");
        });
        Biff8EncryptionKey.setCurrentUserPassword(null);
        assertThat(Opening.refused("plan.xls", xls).code()).isEqualTo("is-protected");
        byte[] ods = new OdsFile().part("META-INF/manifest.xml", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>").bytes();
        assertThat(Opening.refused("plan.ods", ods).code()).isEqualTo("is-protected");
        byte[] whole = new OdsFile().part("encrypted-package", "x").bytes();
        assertThat(Opening.refused("plan.ods", whole).code()).isEqualTo("is-protected");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods", "xls"})
    void is_cut_off_in_the_middle(String format) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("samples", "arbeidsverktoy-innovasjon." + format));
        for (int part = 1; part < 8; part++) {
            byte[] half = Arrays.copyOf(whole, whole.length * part / 8);
            assertThat(Opening.refused("plan." + format, half).code()).isIn("cut-off", "damaged", "damaged-sheet", "sheet-missing", "damaged-after-row");
        }
    }

    @Test
    void is_a_broken_sheet_in_a_whole_zip_and_the_row_it_broke_in_is_named() {
        byte[] file = new XlsxFile().rawSheet("Plan", "", "<sheetData><row r=\"7\"><c r=\"A7\"><v>1</v></c></row><row r=\"8\"><c").bytes();
        Unreadable unreadable = Opening.refused("plan.xlsx", file);
        assertThat(unreadable.code()).isEqualTo("damaged-after-row");
        assertThat(unreadable.args()).containsExactly("Plan", "8");
    }

    @Test
    void is_a_broken_text_in_a_cell_and_the_row_it_broke_in_is_named() {
        byte[] file = new XlsxFile().sheet("Plan", "", "<row r=\"4\"><c r=\"A4\"><f>\"a\"&\"b\"</f></c></row>").bytes();
        assertThat(Opening.refused("plan.xlsx", file).args()).containsExactly("Plan", "4");
    }

    @Test
    void points_to_a_text_that_is_not_there_and_the_cell_is_named() {
        Unreadable unreadable = Opening.refused("plan.xlsx", new XlsxFile().sheet("Plan", "", "<row r=\"3\"><c r=\"D3\" t=\"s\"><v>9</v></c></row>").bytes());
        assertThat(unreadable.code()).isEqualTo("text-missing");
        assertThat(unreadable.args()).containsExactly("Plan", "D3");
    }

    @Test
    void mentions_a_sheet_that_is_not_there() {
        byte[] file = new XlsxFile().sheet("Plan", "", ROW).relation("x", "x", "x").part("xl/worksheets/sheet1.xml", "").bytes();
        assertThat(Opening.refused("plan.xlsx", file).code()).isEqualTo("damaged-sheet");
        byte[] without = XlsxFile.zip(Map.of("xl/workbook.xml", "<workbook><sheets><sheet name=\"Plan\" xmlns:r=\"r\" r:id=\"rId1\"/></sheets></workbook>"));
        assertThat(Opening.refused("plan.xlsx", without).code()).isEqualTo("sheet-missing");
    }

    @Test
    void declares_a_document_type_and_nothing_in_it_is_looked_at(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("hemmelig.txt"), "hemmelig");
        String type = "<!DOCTYPE x [<!ENTITY fil SYSTEM \"" + secret.toUri() + "\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
        byte[] xlsx = new XlsxFile()
                .sheet("Ark1", "", ROW)
                .part("xl/worksheets/sheet1.xml", type + "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&fil;&b;</t></is></c></row></sheetData></worksheet>")
                .bytes();
        assertThat(Opening.refused("plan.xlsx", xlsx).code()).isEqualTo("document-type");
        byte[] ods = new OdsFile().part("content.xml", type + "<office:document-content>&fil;</office:document-content>").bytes();
        assertThat(Opening.refused("plan.ods", ods).code()).isEqualTo("document-type");
    }

    @Test
    void makes_no_noise_on_standard_error() throws IOException {
        PrintStream before = System.err;
        ByteArrayOutputStream noise = new ByteArrayOutputStream();
        System.setErr(new PrintStream(noise, true, StandardCharsets.UTF_8));
        try {
            byte[] whole = Files.readAllBytes(Path.of("samples", "arbeidsverktoy-innovasjon.xls"));
            Books.open("plan.xls", new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2)), Limits.DEFAULT);
            Books.open("plan.xls", new ByteArrayInputStream(whole), Limits.DEFAULT);
        } finally {
            System.setErr(before);
        }
        assertThat(noise.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void leaves_nothing_behind_on_disk() throws IOException {
        List<Path> before = left();
        Opening.refused("plan.xlsx", new byte[] {'P', 'K', 3, 4, 5, 6});
        assertThat(left()).isSubsetOf(before);
    }

    private static List<Path> left() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("samspill-.*\\.sheet")).toList();
        }
    }
}
