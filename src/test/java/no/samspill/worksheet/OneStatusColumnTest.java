package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Plan;
import no.samspill.wording.KnownParties;
import no.samspill.worksheet.ColumnChoice.As;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import no.samspill.worksheet.book.Limits;
import org.junit.jupiter.api.Test;

/** A sheet has one column for each field, whatever the one it came in with had. */
class OneStatusColumnTest {

    @Test
    void two_that_fill_each_other_in_are_one() throws IOException {
        Reading reading = read("""
                Tiltak | Status | Frist | Status
                Kurs | Under arbeid | 2025 |
                Sti |  | 2026 | Fullført
                Kai | På vent | 2027 | På vent
                """, Map.of());

        assertThat(statuses(reading.plan())).containsExactly("Under arbeid", "Fullført", "På vent");
        assertThat(reading.plan().measures()).allSatisfy(measure -> assertThat(measure.other()).isEmpty());
        assertThat(shownOut(reading.plan())).filteredOn("Status"::equals).hasSize(1);
    }

    @Test
    void two_that_say_otherwise_are_told_apart_by_their_letters_and_asked_about() throws IOException {
        Reading reading = read("""
                Tiltak | Status | Frist | Status
                Kurs | Under arbeid | 2025 | Fullført
                Sti | Under arbeid | 2026 |
                """, Map.of());

        assertThat(statuses(reading.plan())).containsExactly("Under arbeid", "Under arbeid");
        assertThat(reading.plan().measures().findFirst().orElseThrow().other()).containsExactly(Map.entry("Status (D)", "Fullført"));
        assertThat(reading.findings()).filteredOn(finding -> finding.code().equals("column-twice")).singleElement()
                .satisfies(finding -> assertThat(finding.args()).containsExactly("D", "Status", "B", "Status (D)"));
        assertThat(shownOut(reading.plan())).filteredOn("Status"::equals).hasSize(1);
    }

    @Test
    void it_is_the_one_they_say() {
        Reading reading = read("Tiltak | Status | Frist | Status\nKurs | Under arbeid | 2025 | Fullført\n", Map.of(new ColumnAt("Ark1", 3), new ColumnChoice(As.STATUS, null)));

        assertThat(statuses(reading.plan())).containsExactly("Fullført");
        assertThat(reading.plan().measures().findFirst().orElseThrow().other().values()).containsExactly("Under arbeid");
    }

    @Test
    void a_column_of_its_own_that_somebody_calls_status_stands_beside_what_is_reported_and_comes_back_as_it_was() throws IOException {
        Reading reading = read("Tiltak | Frist | Vurdering\nKurs | 2025 | Bra\nSti | 2026 | Svak\n", Map.of(new ColumnAt("Ark1", 2), new ColumnChoice(As.OWN, "Status")));
        Element first = reading.plan().elements().getFirst();
        Plan reported = reading.plan().with(List.of(first.saying(Field.STATUS, "Fullført"), reading.plan().elements().getLast()));

        assertThat(shownOut(reported)).filteredOn("Status"::equals).hasSize(1);
        assertThat(shownOut(reported)).contains("Status (egen)");
        Plan back = Worksheets.read(written(reported), Choices.none()).plan();
        assertThat(back.walk().map(Element::words)).containsExactlyElementsOf(reported.walk().map(Element::words).toList());
    }

    @Test
    void so_it_is_with_every_field() throws IOException {
        Plan plan = read("Tiltak | Ansvar | Frist | Ansvar | Frist\nKurs | Harstad | 2025 | Ibestad | 2025\nSti | Harstad |  | Gratangen | 2026\n", Map.of()).plan();

        assertThat(Told.tree(plan)).isEqualTo("MEASURE Kurs [when 2025; who Harstad; Ansvar (D)=Ibestad]\nMEASURE Sti [when 2026; who Harstad; Ansvar (D)=Gratangen]\n");
        assertThat(shownOut(plan)).doesNotHaveDuplicates();
    }

    private static Reading read(String drawing, Map<ColumnAt, ColumnChoice> said) {
        return Worksheets.read(Drawn.book(drawing), new Choices(2025, null, KnownParties.none(), false, null, said, Map.of()));
    }

    private static List<String> statuses(Plan plan) {
        return plan.measures().map(measure -> String.valueOf(measure.words().get(Field.STATUS))).toList();
    }

    /** The headings of the sheet that goes out, as a person sees them. */
    private static List<String> shownOut(Plan plan) throws IOException {
        return written(plan).sheets().getFirst().rows().stream()
                .filter(row -> row.cells().size() > 2)
                .findFirst()
                .orElseThrow()
                .cells().stream().map(cell -> QuietMarks.visible(cell.text())).toList();
    }

    private static Book written(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetWriter.write(plan, out);
        return (Book) Books.open("plan.xlsx", new ByteArrayInputStream(out.toByteArray()), Limits.DEFAULT);
    }
}
