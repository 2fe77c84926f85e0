package no.samspill.worksheet.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What LibreOffice and its kin write, element by element. */
class AnOdsBookTest {

    private static final String STYLES =
            """
            <number:date-style style:name="N1"><number:day/><number:month/><number:year/></number:date-style>
            <number:date-style style:name="N2"><number:month number:textual="true"/><number:text> </number:text><number:year/></number:date-style>
            <number:date-style style:name="N3"><number:quarter/><number:text> </number:text><number:year/></number:date-style>
            <style:style style:name="dag" style:family="table-cell" style:data-style-name="N1"/>
            <style:style style:name="måned" style:family="table-cell" style:data-style-name="N2"/>
            <style:style style:name="uthevet" style:family="table-cell" style:parent-style-name="måned"/>
            <style:style style:name="kvartal" style:family="table-cell" style:data-style-name="N3"/>
            <style:style style:name="skjult" style:family="table"><style:table-properties table:display="false"/></style:style>
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "float | 2018 | 2018 | 2018",
        "float | 12.5 | 12.5 | 12,5",
        "float | 12.5 | 12,5 | 12,5",
        "float | 1250.5 | 1,250.50 | 1 250,50",
        "float | -1250 | −1 250 | -1 250",
        "percentage | 0.5 | 50% | 50 %",
        "percentage | 0.125 | 12.50% | 12,50 %",
        "currency | 250000 | kr 250,000.00 | kr 250 000,00",
        "currency | 1500000 | 1 500 000 kr | 1 500 000 kr",
        "float | 1500000 | 1,5 mill. | 1,5 mill.",
        "float | 1500000 | 1.5 mill. | 1,5 mill.",
        "float | 0.333333333333 | '' | 0,333333333333",
        "float | 44400 | 4.44E+04 | 44400"
    })
    void shows_a_number_as_its_writer_saw_it_in_norwegian_dress(String type, String value, String shown, String seen) {
        byte[] file = OdsFile.ofCell("<table:table-cell office:value-type=\"%s\" office:value=\"%s\"><text:p>%s</text:p></table:table-cell>"
                .formatted(type, value, shown.equals("''") ? "" : shown));
        assertThat(Opening.cell(file)).isEqualTo(new Cell(0, seen, CellKind.NUMBER));
    }

    @ParameterizedTest
    @CsvSource({
        "dag, 2021-08-01, 08/01/21, 01.08.2021",
        "måned, 2022-05-01, mai 22, mai 2022",
        "uthevet, 2022-05-01, mai 22, mai 2022",
        "kvartal, 2021-07-01, 3. kvartal 2021, 3. kvartal 2021",
        "Default, 2021-08-01T12:30:00, 01.08.21 12.30, 01.08.2021 12:30"
    })
    void shows_as_much_of_a_date_as_its_style_does(String style, String value, String shown, String seen) {
        byte[] file = new OdsFile().styles(STYLES).sheet("Ark1", "",
                "<table:table-row><table:table-cell table:style-name=\"%s\" office:value-type=\"date\" office:date-value=\"%s\"><text:p>%s</text:p></table:table-cell></table:table-row>"
                        .formatted(style, value, shown)).bytes();
        assertThat(Opening.cell(file)).isEqualTo(new Cell(0, seen, CellKind.DATE));
    }

    @Test
    void takes_a_cells_style_from_its_column_where_it_has_none() {
        byte[] file = new OdsFile().styles(STYLES).sheet("Ark1", "",
                "<table:table-column table:number-columns-repeated=\"2\"/><table:table-column table:default-cell-style-name=\"måned\"/>"
                        + "<table:table-row><table:table-cell table:number-columns-repeated=\"2\"/>"
                        + "<table:table-cell office:value-type=\"date\" office:date-value=\"2022-05-01\"><text:p>x</text:p></table:table-cell></table:table-row>").bytes();
        assertThat(Opening.cell(file)).isEqualTo(new Cell(2, "mai 2022", CellKind.DATE));
    }

    @Test
    void reads_times_truths_and_errors() {
        byte[] file = OdsFile.of("<table:table-row>"
                + "<table:table-cell office:value-type=\"time\" office:time-value=\"PT12H29M59.999999999999S\"><text:p>12:30</text:p></table:table-cell>"
                + "<table:table-cell office:value-type=\"time\" office:time-value=\"PT36H30M00S\"><text:p>36:30</text:p></table:table-cell>"
                + "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>TRUE</text:p></table:table-cell>"
                + "<table:table-cell table:formula=\"of:=#REF!\" office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"><text:p>#REF!</text:p></table:table-cell>"
                + "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"float\" office:value=\"0\"><text:p>Err:532</text:p></table:table-cell>"
                + "</table:table-row>");
        assertThat(Opening.sheet(file).rows().getFirst().cells()).containsExactly(
                new Cell(0, "12:30", CellKind.DATE),
                new Cell(1, "36:30", CellKind.DATE),
                new Cell(2, "SANN", CellKind.BOOLEAN),
                new Cell(3, "#REF!", CellKind.ERROR),
                new Cell(4, "Err:532", CellKind.ERROR));
    }

    @Test
    void keeps_a_formula_without_a_stored_value() {
        Book book = Opening.book(OdsFile.ofCell("<table:table-cell table:formula=\"of:=SUM([.A1:.A3])\"/>"));
        assertThat(book.sheets().getFirst().rows().getFirst().cells())
                .containsExactly(new Cell(0, "=SUM([.A1:.A3])", CellKind.ERROR));
        assertThat(Opening.peculiarities(book)).containsExactly("formula-without-value");
    }

    @Test
    void joins_paragraphs_by_line_breaks_and_minds_white_space_as_the_format_does() {
        byte[] file = OdsFile.ofCell("<table:table-cell office:value-type=\"string\"><text:p>\n  <text:span>a</text:span>\n  b  b<text:s text:c=\"2\"/>c<text:tab/>d</text:p>"
                + "<text:p>e<text:line-break/>f </text:p></table:table-cell>");
        assertThat(Opening.cell(file).text()).isEqualTo("a b  b  c\td\ne\nf ");
    }

    @Test
    void honours_repeats_of_cells_and_rows() {
        Sheet sheet = Opening.sheet(OdsFile.of(
                "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/><table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"1000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"
                        + "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>b</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"2147483647\"><table:table-cell table:number-columns-repeated=\"2147483647\"/></table:table-row>"));
        assertThat(sheet.rows()).extracting(Row::number).containsExactly(1, 2, 3, 1004);
        assertThat(sheet.rows().get(2).cells()).containsExactly(new Cell(1, "a", CellKind.TEXT), new Cell(2, "a", CellKind.TEXT));
    }

    @Test
    void tells_hidden_filtered_and_grouped_rows_and_hidden_sheets_and_columns() {
        Book book = Opening.book(new OdsFile().styles(STYLES)
                .sheet("Ark1", "", "<table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/>"
                        + "<table:table-header-rows>" + row("", "1") + "</table:table-header-rows>"
                        + "<table:table-row-group>" + row("table:visibility=\"collapse\"", "2") + row("table:visibility=\"filter\"", "3") + "</table:table-row-group>")
                .sheet("Skjult", "table:style-name=\"skjult\"", row("", "4"))
                .bytes());
        assertThat(book.sheets().getFirst().rows()).extracting(Row::hidden).containsExactly(false, true, true);
        assertThat(book.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
        assertThat(book.sheets().getFirst().hiddenColumns()).containsExactly(0, 1);
    }

    @Test
    void knows_merged_cells_and_keeps_what_lies_under_them() {
        Sheet sheet = Opening.sheet(OdsFile.of(
                "<table:table-row><table:table-cell table:number-columns-spanned=\"3\" table:number-rows-spanned=\"2\" office:value-type=\"string\"><text:p>a</text:p></table:table-cell>"
                        + "<table:covered-table-cell table:number-columns-repeated=\"2\"/><table:table-cell office:value-type=\"string\"><text:p>d</text:p></table:table-cell></table:table-row>"));
        assertThat(sheet.merges()).containsExactly(new Merge(1, 0, 2, 2));
        assertThat(sheet.rows().getFirst().cells()).extracting(Cell::column).containsExactly(0, 3);
    }

    @Test
    void reads_notes_without_who_wrote_them() {
        Sheet sheet = Opening.sheet(OdsFile.ofCell("<table:table-cell office:value-type=\"string\"><office:annotation><dc:creator>Kari</dc:creator><dc:date>2017-05-22</dc:date>"
                + "<text:p>spør</text:p><text:p>Gratangen</text:p></office:annotation><text:p>a</text:p></table:table-cell>"));
        assertThat(sheet.remarks()).containsExactly(new Remark(1, 0, "spør\nGratangen"));
        assertThat(sheet.rows().getFirst().cells()).containsExactly(new Cell(0, "a", CellKind.TEXT));
    }

    @Test
    void leaves_out_copies_of_linked_files_deleted_cells_and_drawings_and_says_so() {
        Book book = Opening.book(new OdsFile()
                .beside("<table:tracked-changes><table:deletion><table:change-track-table-cell><text:p>borte</text:p></table:change-track-table-cell></table:deletion></table:tracked-changes>")
                .sheet("Ark1", "", "<table:shapes><draw:frame><draw:text-box><text:p>boks</text:p></draw:text-box></draw:frame></table:shapes>" + row("", "1"))
                .sheet("'file:///plan.ods'#$Ark1", "", row("", "2"))
                .part("Basic/Standard/script-lc.xml", "<x/>")
                .bytes());
        assertThat(book.sheets()).extracting(Sheet::name).containsExactly("Ark1");
        assertThat(Opening.peculiarities(book))
                .containsExactlyInAnyOrder("macros-not-run", "changes-not-read", "drawings-not-read", "links-not-followed");
    }

    @Test
    void reads_the_same_book_as_one_flat_file() {
        OdsFile file = new OdsFile().styles(STYLES).sheet("Ark1", "", row("", "1"));
        Book flat = Opening.book(file.flat().getBytes(StandardCharsets.UTF_8));
        assertThat(flat).isEqualTo(Opening.book(file.bytes()));
    }

    private static String row(String attributes, String text) {
        return "<table:table-row " + attributes + "><table:table-cell office:value-type=\"string\"><text:p>" + text
                + "</text:p></table:table-cell></table:table-row>";
    }
}
