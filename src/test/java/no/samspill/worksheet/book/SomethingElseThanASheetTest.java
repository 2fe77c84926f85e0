package no.samspill.worksheet.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file with a spreadsheet's name that holds something else: it is called by its right name. */
class SomethingElseThanASheetTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<html><body><table><tr><td>a</td></tr></table></body></html>",
        "<!DOCTYPE html>\n<html lang=\"nb\">",
        "\uFEFF  <table border=1><tr><td>a",
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><meta name=ProgId content=Excel.Sheet>",
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\" \"y\"><html>",
        "MIME-Version: 1.0\nContent-Type: multipart/related"
    })
    void a_web_page_called_xls(String page) {
        assertThat(code("plan.xls", page)).isEqualTo("is-web-page");
    }

    @Test
    void an_xml_spreadsheet_of_2003() {
        assertThat(code("plan.xls", "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"))
                .isEqualTo("is-xml-spreadsheet");
    }

    @Test
    void some_other_xml() {
        assertThat(code("plan.csv", "<?xml version=\"1.0\"?><plan/>")).isEqualTo("is-xml");
    }

    @ParameterizedTest
    @CsvSource({
        "255044462D312E37, is-pdf",
        "89504E470D0A1A0A, is-image",
        "FFD8FFE000104A464946, is-image",
        "474946383961, is-image",
        "524946460000000057454250, is-image",
        "000000186674797068656963, is-image",
        "7B5C727466315C616E7369, is-rich-text",
        "1F8B0800, is-packed",
        "377ABCAF271C, is-packed",
        "7F454C46, is-program",
        "4D5A9000, is-program",
        "0908080000051000, is-old-excel",
        "0001020304050607, unknown"
    })
    void a_file_told_by_its_first_bytes(String start, String code) {
        byte[] file = Arrays.copyOf(HexFormat.of().parseHex(start), 600);
        assertThat(Opening.refused("plan.xlsx", file).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, is-text-document",
        "ppt/presentation.xml, is-presentation",
        "xl/workbook.bin, is-xlsb",
        "Index/Document.iwa, is-numbers",
        "plan.xlsx, is-zip",
        "../../etc/passwd, is-zip"
    })
    void a_zip_told_by_its_parts(String part, String code) {
        assertThat(Opening.refused("plan.xlsx", XlsxFile.zip(Map.of(part, "x"))).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.oasis.opendocument.text, is-text-document",
        "application/vnd.oasis.opendocument.presentation, is-presentation",
        "application/vnd.sun.xml.calc, is-old-calc"
    })
    void an_open_document_of_another_kind(String type, String code) {
        assertThat(Opening.refused("plan.ods", XlsxFile.zip(Map.of("mimetype", type))).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "WordDocument, is-text-document",
        "PowerPoint Document, is-presentation",
        "Book, is-old-excel",
        "EncryptedPackage, is-protected",
        "Something, unknown"
    })
    void an_old_microsoft_file_told_by_its_streams(String stream, String code) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
            container.writeFilesystem(bytes);
        }
        assertThat(Opening.refused("plan.xls", bytes.toByteArray()).code()).isEqualTo(code);
    }

    @Test
    void a_sheet_that_has_been_packed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write("a;b".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Opening.refused("plan.csv", bytes.toByteArray()).code()).isEqualTo("is-packed");
    }

    @Test
    void is_never_told_by_its_name() {
        byte[] sheet = XlsxFile.of("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        for (String name : List.of("plan.xls", "plan.csv", "plan.pdf", "plan")) {
            assertThat(Opening.book(name, sheet).format()).isEqualTo(Format.XLSX);
        }
    }

    @Test
    void a_table_whose_first_cell_begins_with_a_sharp_bracket_is_still_a_table() {
        assertThat(Opening.book("plan.csv", "<mål>;2018\n<tiltak>;2019\n".getBytes(StandardCharsets.UTF_8)).format())
                .isEqualTo(Format.CSV);
    }

    @Test
    void parts_with_names_that_lead_out_of_the_file_lead_nowhere() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"../../../../etc/passwd\"/></Relationships>");
        parts.put("xl/workbook.xml", "<workbook/>");
        assertThat(Opening.refused("plan.xlsx", XlsxFile.zip(parts)).code()).isEqualTo("part-missing");
    }

    private static String code(String name, String text) {
        return Opening.refused(name, text.getBytes(StandardCharsets.UTF_8)).code();
    }
}
