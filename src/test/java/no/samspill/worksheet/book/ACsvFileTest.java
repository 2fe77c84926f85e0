package no.samspill.worksheet.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text with a separator, in any encoding it comes in. */
class ACsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void is_read_in_the_encoding_it_is_in(String encoding) {
        byte[] file = "Målsetting;Språk\nNæring;Ærlig – «å»\n".getBytes(Charset.forName(encoding));
        assertThat(texts(file)).containsExactly(List.of("Målsetting", "Språk"), List.of("Næring", "Ærlig – «å»"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void does_not_read_the_byte_order_mark_as_a_letter(String encoding) {
        byte[] file = "\uFEFFMål;2018\n".getBytes(Charset.forName(encoding));
        assertThat(texts(file)).containsExactly(List.of("Mål", "2018"));
    }

    @Test
    void is_utf_8_also_when_it_is_cut_off_in_the_middle_of_a_letter() {
        byte[] whole = "Mål;Språ".getBytes(StandardCharsets.UTF_8);
        assertThat(texts(java.util.Arrays.copyOf(whole, whole.length - 1)).getFirst().getFirst()).isEqualTo("Mål");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void is_parted_by_the_separator_that_gives_even_rows(String separator) {
        String text = "Mål;Tidsplan;Ansvar\nKurs;2018;Regionrådet\nNettverk;2019;Alle\n".replace(";", separator);
        assertThat(texts(utf8(text))).containsExactly(
                List.of("Mål", "Tidsplan", "Ansvar"), List.of("Kurs", "2018", "Regionrådet"), List.of("Nettverk", "2019", "Alle"));
    }

    @Test
    void is_not_parted_by_commas_in_sentences_or_in_numbers() {
        String text = "Mål;Kostnad\nKurs, nettverk;1,5\nKafé, møter;2,5\nReise, hotell;3,5\n";
        assertThat(texts(utf8(text))).contains(List.of("Kurs, nettverk", "1,5"), List.of("Reise, hotell", "3,5"));
    }

    @Test
    void is_not_parted_inside_quotation_marks() {
        assertThat(texts(utf8("\"a;b\";\"c\"\"d\"\"\"\n\"e\nf;g\";h\n")))
                .containsExactly(List.of("a;b", "c\"d\""), List.of("e\nf;g", "h"));
    }

    @Test
    void says_its_separator_itself_in_a_first_line_that_is_no_row() {
        Sheet sheet = Opening.sheet(utf8("sep=:\r\na;b:c;d\r\n"));
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(1);
            assertThat(row.cells()).extracting(Cell::text).containsExactly("a;b", "c;d");
        });
    }

    @Test
    void counts_empty_lines_as_rows() {
        assertThat(Opening.sheet(utf8("a;b\r\n\r\n;;\r\nc;d")).rows()).extracting(Row::number).containsExactly(1, 4);
    }

    @Test
    void keeps_letters_after_a_closing_quotation_mark_and_marks_inside_a_field() {
        assertThat(texts(utf8("\"Re:tenk\" hele året;5\" rør\n\"x\" ;y\n")))
                .containsExactly(List.of("Re:tenk hele året", "5\" rør"), List.of("x", "y"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2018 | NUMBER", "12,5 | NUMBER", "250 000 | NUMBER", "50 % | NUMBER", "01.08.2021 | DATE", "2021-08-01 | DATE",
        "SANN | BOOLEAN", "#REF! | ERROR", "#DIV/0! | ERROR", "#N/A | ERROR", "2018 - 2019 | TEXT", "1.1.1 | TEXT", "? | TEXT"
    })
    void takes_a_field_without_quotation_marks_for_what_it_looks_like(String field, CellKind kind) {
        assertThat(Opening.sheet(utf8("a;" + field)).rows().getFirst().cells().get(1)).isEqualTo(new Cell(1, field, kind));
    }

    @Test
    void takes_a_field_in_quotation_marks_for_text() {
        assertThat(Opening.sheet(utf8("a;\"2018\"")).rows().getFirst().cells().get(1)).isEqualTo(new Cell(1, "2018", CellKind.TEXT));
    }

    @Test
    void names_the_cell_where_a_quotation_mark_is_never_closed() {
        Unreadable unreadable = Opening.refused("plan.csv", utf8("a;b\nc;\"d\ne;f\n"));
        assertThat(unreadable.code()).isEqualTo("open-quote");
        assertThat(unreadable.args()).containsExactly("B2");
    }

    @Test
    void has_its_files_name_for_a_sheet_name() {
        assertThat(Opening.book("Plan 2018.csv", utf8("a;b")).sheets().getFirst().name()).isEqualTo("Plan 2018");
        assertThat(Opening.book("kap. 3", utf8("a;b")).sheets().getFirst().name()).isEqualTo("kap. 3");
    }

    @Test
    void parts_a_line_where_a_control_letter_that_was_pasted_in_does() {
        assertThat(texts(utf8("Kurs;a\u000Bb\n"))).containsExactly(List.of("Kurs", "a\nb"));
    }

    @Test
    void may_be_a_list_with_one_column() {
        assertThat(texts(utf8("Kurs\nNettverk\n"))).containsExactly(List.of("Kurs"), List.of("Nettverk"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<String>> texts(byte[] file) {
        return Opening.sheet(file).rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
