package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every row of a table with words where titles stand is an element. */
class NoRowFallsOutTest {

    @Example
    void rows_before_the_first_number_and_between_are_measures_and_it_is_asked() {
        Reading reading = read("""
                Nr. | Tiltak | Ansvar | Frist
                 | Bedre skole | Harstad | 2025
                1.1 | Lesing | Harstad | 2025
                1.2 | Regning | Harstad | 2025
                 | Nytt tak | Harstad | 2025
                2 | Mat | Harstad | 2025
                2.1 | Skolefrukt | Harstad | 2025
                """);
        assertThat(titles(reading)).containsExactly("Bedre skole", "Lesing", "Regning", "Nytt tak", "Mat", "Skolefrukt");
        assertThat(reading.findings()).filteredOn(finding -> finding.code().equals("label-missing")).extracting(Finding::cell).containsExactly("B2", "B5");
    }

    @Example
    void rows_with_a_title_alone_above_fuller_rows_are_areas_and_it_is_asked() {
        Reading reading = read("""
                Tiltak | Ansvar | Frist
                Reiseliv
                Kurs for alle | Harstad | 2025
                Ny sti | Ibestad | 2026
                Sjømat
                Ny kai | Kvæfjord | 2027
                """);
        assertThat(Told.tree(reading.plan())).isEqualTo("""
                AREA Reiseliv
                  MEASURE Kurs for alle [when 2025; who Harstad]
                  MEASURE Ny sti [when 2026; who Ibestad]
                AREA Sjømat
                  MEASURE Ny kai [when 2027; who Kvæfjord]
                """);
        assertThat(reading.findings()).filteredOn(finding -> finding.code().equals("section-rows")).extracting(Finding::written).containsExactly("Reiseliv\nSjømat");
    }

    @Example
    void a_measure_with_nothing_but_a_title_stays_a_measure() {
        assertThat(Told.tree(read("Tiltak | Ansvar | Frist\nKurs\nVei | Harstad | 2026\nKai | Harstad | 2027\n").plan())).startsWith("MEASURE Kurs\n");
        assertThat(Told.tree(read("Tiltak | Ansvar | Frist\nKurs | Harstad | 2026\nVei\nKai | Harstad | 2027\n").plan())).contains("MEASURE Vei\n");
    }

    @Example
    void a_mark_somebody_dropped_far_below_is_no_title() {
        Reading reading = read("Satsingsområde | Tiltak | Ansvar | Frist\nReiseliv | Kurs | Harstad | 2025\n\n\n\n\nx\n");
        assertThat(Told.tree(reading.plan())).isEqualTo("AREA Reiseliv\n  MEASURE Kurs [when 2025; who Harstad]\n");
        assertThat(reading.notes()).extracting(Note::text).containsExactly("x");
    }

    @Property(tries = 300)
    void whatever_is_filled_in_and_whatever_is_not(@ForAll("tables") List<List<String>> rows) {
        String drawing = "Nr | Tiltak | Ansvar | Frist\n" + rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n")) + "\n";
        List<String> wanted = rows.stream().map(row -> row.get(1)).filter(title -> !title.isEmpty()).toList();
        assertThat(titles(read(drawing))).as(drawing).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<Integer> chance = Arbitraries.integers().between(0, 9);
        Arbitrary<List<Integer>> row = Combinators.combine(chance, chance, chance, Arbitraries.integers().between(0, 9)).as(List::of);
        return row.list().ofMinSize(1).ofMaxSize(12).map(all -> IntStream.range(0, all.size()).mapToObj(at -> {
            List<Integer> dice = all.get(at);
            return List.of(dice.get(0) < 6 ? "1." + (at + 1) : "", "Arbeid nummer " + (at + 1), dice.get(1) < 7 ? "Harstad" : "", dice.get(2) < 7 ? "2025" : "");
        }).toList());
    }

    private static List<String> titles(Reading reading) {
        return reading.plan().walk().map(no.samspill.plan.Element::title).toList();
    }

    private static Reading read(String drawing) {
        return Worksheets.read(Drawn.book(drawing), Choices.none());
    }
}
