package no.samspill.worksheet.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The working sheet as it came, in the four formats it was saved in. */
class TheFourSamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx", "ods"})
    void hold_the_same_rows_as_the_csv(String format) {
        assertThat(sample(format).sheets().getFirst().rows()).extracting(TheFourSamplesTest::undressed)
                .isEqualTo(sample("csv").sheets().getFirst().rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "ods"})
    void set_the_same_cells_apart(String format) {
        assertThat(sample(format).sheets().getFirst().rows()).extracting(Row::accents)
                .isEqualTo(sample("xlsx").sheets().getFirst().rows().stream().map(Row::accents).toList());
    }

    /** A csv has nothing but words. */
    private static Row undressed(Row row) {
        return new Row(row.number(), row.hidden(), row.cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx", "ods", "csv"})
    void have_one_visible_sheet_and_nothing_peculiar(String format) {
        Book book = sample(format);
        assertThat(book.format()).isEqualTo(Format.valueOf(format.toUpperCase(java.util.Locale.ROOT)));
        assertThat(book.sheets()).hasSize(1);
        assertThat(book.sheets().getFirst().hidden()).isFalse();
        assertThat(book.sheets().getFirst().remarks()).isEmpty();
        assertThat(book.peculiarities()).isEmpty();
    }

    @Test
    void name_their_sheet_after_the_focus_area() {
        assertThat(sample("xlsx").sheets().getFirst().name()).isEqualTo("Innovasjon");
    }

    @Test
    void keep_each_cell_to_the_letter() {
        Row measure = sample("csv").sheets().getFirst().rows().get(8);
        assertThat(measure.number()).isEqualTo(9);
        assertThat(measure.cells())
                .containsExactly(
                        new Cell(0, "Tiltak 2", CellKind.TEXT),
                        new Cell(
                                1,
                                "Nettverksbasert samarbeid - \"Re:tenk hele året\" - utarbeide årshjul "
                                        + "(felles interesser innen næringer eller på tvers av fag/næringer)",
                                CellKind.TEXT),
                        new Cell(2, "2018-2020", CellKind.TEXT),
                        new Cell(3, "Regionrådet", CellKind.TEXT),
                        new Cell(4, "Regionrådet + 7 næringsansv", CellKind.TEXT),
                        new Cell(5, "Bedrift/besøk?", CellKind.TEXT));
    }

    @Test
    void leave_out_the_empty_row_and_count_past_it() {
        assertThat(sample("ods").sheets().getFirst().rows())
                .extracting(Row::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14);
    }

    @Test
    void know_a_year_typed_as_a_number_from_one_typed_as_text() {
        Sheet sheet = sample("xls").sheets().getFirst();
        assertThat(sheet.rows().get(1).cells()).contains(new Cell(2, "2018", CellKind.NUMBER));
        assertThat(sheet.rows().get(7).cells()).contains(new Cell(2, "2018 - 2019", CellKind.TEXT));
    }

    private static Book sample(String format) {
        Opened opened = Books.open(Path.of("samples", "arbeidsverktoy-innovasjon." + format));
        assertThat(opened).isInstanceOf(Book.class);
        return (Book) opened;
    }
}
