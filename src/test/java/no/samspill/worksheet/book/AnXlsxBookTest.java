package no.samspill.worksheet.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Excel and its kin write, part by part. */
class AnXlsxBookTest {

    private static final String DRESSES =
            """
            <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0\\ &quot;kr&quot;"/>
            <numFmt numFmtId="166" formatCode="mmmm\\ yyyy"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="166"/>
            <xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="10"/></cellXfs>
            """;

    @ParameterizedTest
    @CsvSource({
        "0, 2018, 2018, NUMBER",
        "0, 2018.0, 2018, NUMBER",
        "0, 12.5, '12,5', NUMBER",
        "0, 1E3, 1000, NUMBER",
        "0, 0.30000000000000004, '0,3', NUMBER",
        "1, 44409, 01.08.2021, DATE",
        "5, 44409, 01.08.2021, DATE",
        "6, 44409.5, 01.08.2021 12:00, DATE",
        "4, 44683, mai 2022, DATE",
        "2, 0.5, 50 %, NUMBER",
        "7, 0.125, '12,50 %', NUMBER",
        "3, 250000, 250 000 kr, NUMBER",
        "99, 7, 7, NUMBER"
    })
    void shows_a_number_as_its_style_does(int style, String value, String seen, CellKind kind) {
        byte[] file = new XlsxFile()
                .styles(DRESSES)
                .sheet("Ark1", "", "<row r=\"2\"><c r=\"B2\" s=\"" + style + "\"><v>" + value + "</v></c></row>")
                .bytes();
        assertThat(Opening.cell(file)).isEqualTo(new Cell(1, seen, kind));
    }

    @Test
    void counts_days_from_1904_where_the_book_does() {
        byte[] file = new XlsxFile()
                .properties("date1904=\"1\"")
                .styles(DRESSES)
                .sheet("Ark1", "", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>42947</v></c></row>")
                .bytes();
        assertThat(Opening.cell(file).text()).isEqualTo("01.08.2021");
    }

    @Test
    void takes_the_stored_value_of_a_formula() {
        assertThat(Opening.cell(XlsxFile.ofCell("<c r=\"B2\"><f>1+1</f><v>2</v></c>")))
                .isEqualTo(new Cell(1, "2", CellKind.NUMBER));
        assertThat(Opening.cell(XlsxFile.ofCell("<c r=\"B2\" t=\"str\"><f>A1&amp;\"b\"</f><v>ab</v></c>")))
                .isEqualTo(new Cell(1, "ab", CellKind.TEXT));
        assertThat(Opening.cell(XlsxFile.ofCell("<c r=\"B2\" t=\"b\"><f>TRUE()</f><v>1</v></c>")))
                .isEqualTo(new Cell(1, "SANN", CellKind.BOOLEAN));
    }

    @Test
    void keeps_a_formula_without_a_stored_value_and_says_so() {
        Book book = Opening.book(XlsxFile.ofCell("<c r=\"B2\"><f>SUM(A1:A9)</f></c>"));
        assertThat(book.sheets().getFirst().rows().getFirst().cells())
                .containsExactly(new Cell(1, "=SUM(A1:A9)", CellKind.ERROR));
        assertThat(book.peculiarities()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo("formula-without-value");
            assertThat(told.sheet()).isEqualTo("Ark1");
            assertThat(told.cell()).isEqualTo("B2");
        });
    }

    @Test
    void takes_a_formula_that_gives_an_empty_text_for_an_empty_cell() {
        byte[] file = XlsxFile.of(
                "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>\"\"</f><v></v></c><c r=\"B1\"><v>1</v></c></row>");
        assertThat(Opening.cell(file)).isEqualTo(new Cell(1, "1", CellKind.NUMBER));
        assertThat(Opening.book(file).peculiarities()).isEmpty();
    }

    @Test
    void shows_a_formula_that_failed_as_its_error() {
        assertThat(Opening.cell(XlsxFile.ofCell("<c r=\"B2\" t=\"e\"><f>#REF!+1</f><v>#REF!</v></c>")))
                .isEqualTo(new Cell(1, "#REF!", CellKind.ERROR));
    }

    @Test
    void joins_a_text_in_several_dresses_and_leaves_out_reading_aids() {
        byte[] file = new XlsxFile()
                .strings("<si><r><t>Bo/</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">Bedrift </t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh></si>")
                .sheet("Ark1", "", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                .bytes();
        assertThat(Opening.cell(file).text()).isEqualTo("Bo/Bedrift ");
    }

    @Test
    void keeps_a_text_to_the_letter_with_its_line_breaks() {
        byte[] file = XlsxFile.ofCell("<c r=\"B2\" t=\"inlineStr\"><is><t>  a &amp; b_x000D_\nc_x0041_ _x005F_x0041_ d&#10;</t></is></c>");
        assertThat(Opening.cell(file)).isEqualTo(new Cell(1, "  a & b\ncA _x0041_ d\n", CellKind.TEXT));
    }

    @Test
    void reads_a_date_written_as_data() {
        assertThat(Opening.cell(XlsxFile.ofCell("<c r=\"B2\" t=\"d\"><v>2021-08-01</v></c>")))
                .isEqualTo(new Cell(1, "01.08.2021", CellKind.DATE));
        assertThat(Opening.cell(XlsxFile.ofCell("<c r=\"B2\" t=\"d\"><v>2021-08-01T12:30:00</v></c>")).text())
                .isEqualTo("01.08.2021 12:30");
    }

    @Test
    void counts_on_where_rows_and_cells_do_not_say_where_they_are() {
        byte[] file = XlsxFile.of("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>");
        assertThat(Opening.sheet(file).rows()).extracting(Row::number).containsExactly(1, 5, 6);
        assertThat(Opening.sheet(file).rows().get(1).cells()).extracting(Cell::column).containsExactly(2, 3);
    }

    @Test
    void orders_rows_and_cells_that_come_out_of_order() {
        byte[] file = XlsxFile.of("<row r=\"3\"><c r=\"B3\"><v>4</v></c><c r=\"A3\"><v>3</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        assertThat(Opening.sheet(file).rows()).extracting(Row::number).containsExactly(1, 3);
        assertThat(Opening.sheet(file).rows().get(1).cells()).extracting(Cell::text).containsExactly("3", "4");
    }

    @Test
    void tells_hidden_rows_sheets_and_columns() {
        Book book = Opening.book(new XlsxFile()
                .rawSheet("Synlig", "", "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"4\" max=\"6\" hidden=\"true\"/></cols>"
                        + "<sheetData><row r=\"1\" hidden=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row></sheetData>")
                .sheet("Skjult", "state=\"hidden\"", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .sheet("Gjemt", "state=\"veryHidden\"", "")
                .bytes());
        assertThat(book.sheets()).extracting(Sheet::hidden).containsExactly(false, true, true);
        assertThat(book.sheets().getFirst().rows()).extracting(Row::hidden).containsExactly(true, false);
        assertThat(book.sheets().getFirst().hiddenColumns()).containsExactly(1, 3, 4, 5);
    }

    @Test
    void tells_what_is_struck_through() {
        Book book = Opening.book(new XlsxFile()
                .styles("<fonts><font/><font><strike/></font><font><strike val=\"0\"/></font></fonts>"
                        + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\"/><xf numFmtId=\"0\" fontId=\"2\"/></cellXfs>")
                .sheet("Plan", "", "<row r=\"1\"><c r=\"A1\" s=\"0\"><v>1</v></c><c r=\"B1\" s=\"1\"><v>2</v></c><c r=\"C1\" s=\"2\"><v>3</v></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>4</v></c><c r=\"B2\" s=\"1\"/></row>")
                .bytes());
        assertThat(book.peculiarities()).containsExactly(new Peculiarity("struck", "Plan", "B1", List.of("B1, A2")));
    }

    @Test
    void knows_which_cells_are_merged() {
        byte[] file = new XlsxFile()
                .rawSheet("Ark1", "", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"
                        + "<mergeCells count=\"1\"><mergeCell ref=\"A1:C3\"/></mergeCells>")
                .bytes();
        assertThat(Opening.sheet(file).merges()).containsExactly(new Merge(1, 0, 3, 2));
    }

    @Test
    void reads_notes_attached_to_cells_and_a_conversation_only_once() {
        byte[] file = new XlsxFile()
                .sheet("Ark1", "", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .sheetRelation(1, "comments", "../comments1.xml")
                .sheetRelation(1, "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "/xl/threadedComments/one.xml")
                .part("xl/comments1.xml", "<comments><commentList><comment ref=\"C4\"><text><r><t>Kari:</t></r><r><t>\nspør Gratangen</t></r></text></comment>"
                        + "<comment ref=\"B2\"><text><t>[Trådet kommentar] Dette programmet lar deg lese</t></text></comment></commentList></comments>")
                .part("xl/threadedComments/one.xml", "<ThreadedComments><threadedComment ref=\"B2\" id=\"1\"><text>Hvem?</text></threadedComment>"
                        + "<threadedComment ref=\"B2\" parentId=\"1\"><text>Regionrådet</text></threadedComment></ThreadedComments>")
                .bytes();
        assertThat(Opening.sheet(file).remarks())
                .containsExactly(new Remark(2, 1, "Hvem?\nRegionrådet"), new Remark(4, 2, "Kari:\nspør Gratangen"));
    }

    @Test
    void reads_a_book_with_macros_without_running_them() {
        Book book = Opening.book(new XlsxFile()
                .sheet("Ark1", "", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .relation("rIdVba", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin")
                .part("xl/vbaProject.bin", "...")
                .bytes());
        assertThat(Opening.peculiarities(book)).containsExactly("macros-not-run");
    }

    @Test
    void says_that_links_charts_and_macro_sheets_are_not_read() {
        Book book = Opening.book(new XlsxFile()
                .sheet("Ark1", "", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .sheetRelation(1, "drawing", "../drawings/drawing1.xml")
                .relation("rIdLink", "externalLink", "externalLinks/externalLink1.xml")
                .bytes());
        assertThat(Opening.peculiarities(book)).containsExactly("links-not-followed", "drawings-not-read");
    }

    @Test
    void says_nothing_of_a_drawing_with_nothing_in_it() {
        Book book = Opening.book(new XlsxFile()
                .sheet("Ark1", "", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .sheetRelation(1, "drawing", "../drawings/drawing1.xml")
                .part("xl/drawings/drawing1.xml", "<wsDr/>")
                .bytes());
        assertThat(book.peculiarities()).isEmpty();
    }

    @Test
    void reads_the_strict_dialect_and_names_with_prefixes() {
        byte[] file = new XlsxFile()
                .rawSheet("Ark1", "", "<x:sheetData xmlns:x=\"urn:x\"><x:row r=\"1\"><x:c r=\"A1\"><x:v>1</x:v></x:c></x:row></x:sheetData>")
                .strict()
                .bytes();
        assertThat(Opening.cell(file).text()).isEqualTo("1");
    }

    @Test
    void leaves_out_cells_of_nothing_but_white_space() {
        byte[] file = XlsxFile.of("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t> \u00A0\u200B\n</t></is></c><c r=\"B1\" s=\"1\"/></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>");
        assertThat(Opening.sheet(file).rows()).extracting(Row::number).containsExactly(2);
    }
}
