package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.samspill.plan.Element;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheSampleSheetTest {

    @Test
    void is_read_as_one_focus_area_with_two_goals() {
        assertThat(Told.tree(read("xlsx").plan())).isEqualTo("""
                AREA Innovasjon og entreprenørskap
                  GOAL Førsteklasses førstelinjetjeneste [when 2018; who Hver kommune: plan; example]
                    STRATEGY Tilby rask og kompetent veiledning til gründere og etablert næringsliv [example]
                      MEASURE Kurs/kompetanseheving av førstelinjetjenester i alle kommunene [when 2018; money Hver kommune:næringsansv; who Eks. Gratangen koord.; for Bo/Bedrift; example]
                      MEASURE Etablere et forpliktende (permanent?) nettverk av næringsutviklere fra alle kommunene [when 2018; money Hver kommune:næringsansv; who Eks Kvæfj og Skånland; for Bo/Bedrift; example]
                  GOAL Sør-Troms: en region for innovatører og entreprenører [when 2019; who Hver kommune: plan; example]
                    STRATEGY Skape en kultur for innovasjon og entreprenørskap der det er lov å lykkes [example]
                      MEASURE Koordinere og videreutvikle konseptet Makerspace eller tilsvarende i alle kommuner [when 2018 - 2019; money Rrådet + hver næringsansv; who Regionrådet + 7 næringsansv; for Bedrift/besøk?; example]
                      MEASURE Nettverksbasert samarbeid - "Re:tenk hele året" - utarbeide årshjul (felles interesser innen næringer eller på tvers av fag/næringer) [when 2018-2020; money Regionrådet; who Regionrådet + 7 næringsansv; for Bedrift/besøk?; example]
                      MEASURE Fast ansatt Ungt entreprenørskaps (UE) - representant i regionen [example]
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "ods", "csv"})
    void is_the_same_tree_in_every_format(String format) {
        List<Element> expected = read("xlsx").plan().elements();
        assertThat(read(format).plan().elements()).isEqualTo(expected);
        assertThat(read(format).plan().title()).isEqualTo("Innovasjon og entreprenørskap");
    }

    @Test
    void is_known_by_its_labels_without_a_doubt() {
        assertThat(read("csv").shape()).isEqualTo(Shape.LABELLED_ROWS);
        assertThat(read("csv").sureness()).isEqualTo(100);
        assertThat(read("csv").year()).isEqualTo(2018);
    }

    @Test
    void keeps_its_remarks_as_notes() {
        assertThat(read("xlsx").notes()).containsExactly(
                new Note("Innovasjon", "B12", "Under målsetting, strategi og tiltak blir det utfyllende tekst og fakta"),
                new Note("Innovasjon", "D12", "NB! Dette er kun eksempler"),
                new Note("Innovasjon", "B13", "Presentasjon av planen blir ikke på xls format"),
                new Note("Innovasjon", "B14", "Dette er kun et arbeidsverktøy"));
    }

    private static Reading read(String format) {
        Path file = Path.of("samples/arbeidsverktoy-innovasjon." + format);
        return Worksheets.read((Book) Books.open(file), Choices.none());
    }
}
