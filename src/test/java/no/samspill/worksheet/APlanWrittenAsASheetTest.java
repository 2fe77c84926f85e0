package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Elements;
import no.samspill.plan.Plan;
import no.samspill.wording.KnownParties;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Limits;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class APlanWrittenAsASheetTest {

    @Property(tries = 500)
    void reads_back_as_the_same_plan(@ForAll("plans") Plan plan) throws IOException {
        Reading reading = read(written(plan));
        assertThat(Told.whole(reading.plan())).isEqualTo(Told.whole(plan));
        assertThat(nameless(reading.plan())).isEqualTo(nameless(plan));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.any();
    }

    @Property(tries = 20)
    void is_the_same_bytes_each_time(@ForAll("plans") Plan plan) throws IOException {
        assertThat(written(plan)).isEqualTo(written(plan));
    }

    @Test
    void has_the_working_sheets_own_shape() throws IOException {
        Plan sample = Worksheets.read((Book) Books.open(Path.of("samples/arbeidsverktoy-innovasjon.csv")), Choices.none()).plan();
        Book book = (Book) Books.open("plan.xlsx", new ByteArrayInputStream(written(sample)), Limits.DEFAULT);
        assertThat(book.sheets().getFirst().rows().stream()
                        .map(row -> row.number() + " " + String.join(" | ", row.cells().stream().map(cell -> cell.text()).toList()))
                        .limit(5))
                .containsExactly(
                        "1 Plan | Innovasjon og entreprenørskap",
                        "3 Innsatsområde | Innovasjon og entreprenørskap | Tidsplan | Ressurs/finansiering | Ansvar | Bo/Bedrift/Besøk | Eksempel",
                        "4 Målsetting A | Førsteklasses førstelinjetjeneste | 2018 | Hver kommune: plan | Ja",
                        "5 Strategi | Tilby rask og kompetent veiledning til gründere og etablert næringsliv | Ja",
                        "6 Tiltak 1 | Kurs/kompetanseheving av førstelinjetjenester i alle kommunene | 2018 | Hver kommune:næringsansv | Eks. Gratangen koord. | Bo/Bedrift | Ja");
    }

    @Test
    void the_looks_of_its_cells_have_names_and_what_is_in_doubt_says_how_it_is_understood() throws IOException {
        Plan sample = Worksheets.read((Book) Books.open(Path.of("samples/arbeidsverktoy-innovasjon.csv")), Choices.none()).plan();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(sample)))) {
            assertThat(List.of(1, 3, 4, 5, 6).stream().map(row -> named(book, row - 1, 1)))
                    .containsExactly("Samspill Tittel", "Samspill Hode", "Samspill Mål", "Samspill Strategi", "Samspill Tiltak");
            Cell doubted = cell(book, 5, 4);
            assertThat(doubted.getStringCellValue()).isEqualTo("Eks. Gratangen koord.");
            assertThat(named(book, 5, 4)).isEqualTo("Samspill Uavklart");
            assertThat(doubted.getCellComment().getString().getString()).isEqualTo("Ikke avklart i kilden. Forstått som: Gratangen, koordinator");
            assertThat(names(book)).containsValue("Samspill Sum");
        }
        Reading back = read(written(sample));
        assertThat(back.findings()).extracting(Finding::code).doesNotContain(BookRemarks.COMMENT);
    }

    private static Cell cell(XSSFWorkbook book, int row, int column) {
        return book.getSheetAt(0).getRow(row).getCell(column);
    }

    private static String named(XSSFWorkbook book, int row, int column) {
        long look = ((XSSFCellStyle) cell(book, row, column).getCellStyle()).getCoreXf().getXfId();
        return String.valueOf(names(book).get(look));
    }

    private static Map<Long, String> names(XSSFWorkbook book) {
        return Pattern.compile("<(?:\\w+:)?cellStyle name=\"([^\"]+)\" xfId=\"(\\d+)\"").matcher(book.getStylesSource().getCTStylesheet().xmlText()).results()
                .collect(Collectors.toMap(found -> Long.valueOf(found.group(2)), found -> found.group(1)));
    }

    private static byte[] written(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(plan, out);
        return out.toByteArray();
    }

    private static Reading read(byte[] xlsx) {
        Book book = (Book) Books.open("plan.xlsx", new ByteArrayInputStream(xlsx), Limits.DEFAULT);
        return Worksheets.read(book, new Choices(Plans.YEAR, null, KnownParties.none()));
    }

    private static Plan nameless(Plan plan) {
        return plan.with(nameless(plan.elements()));
    }

    private static List<Element> nameless(List<Element> elements) {
        ElementId none = new ElementId(new UUID(0, 0));
        return elements.stream()
                .map(e -> Elements.of(
                        none, e.kind(), null, e.title(), e.text(), e.example(), e.schedule(), e.funding(), e.responsibility(),
                        e.attractiveness(), e.status(), e.other(), nameless(e.elements())))
                .toList();
    }
}
