package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A heading word is evidence of what a column means; its cells are the judge. */
class HeadingsAgainstTheirContentTest {

    @Test
    void values_to_be_reached_are_no_goals_and_it_is_asked() {
        Reading reading = read("""
                Satsingsområde | Tiltak | Indikator | Mål | Ansvarlig
                Reiseliv | Kurs for alle | Antall kurs | 5 | Harstad
                 | Ny sti | Meter sti | 200 m | Ibestad
                Sjømat | Flere kaier | Andel | 10 % | Harstad
                """);
        assertThat(Told.tree(reading.plan())).isEqualTo("""
                AREA Reiseliv
                  MEASURE Kurs for alle [who Harstad; Indikator=Antall kurs; Mål=5]
                  MEASURE Ny sti [who Ibestad; Indikator=Meter sti; Mål=200 m]
                AREA Sjømat
                  MEASURE Flere kaier [who Harstad; Indikator=Andel; Mål=10 %]
                """);
        assertThat(reading.findings()).extracting(Finding::code, Finding::cell).contains(org.assertj.core.groups.Tuple.tuple("column-of-values", "D1"));
    }

    @Test
    void a_column_of_targets_for_each_year_is_kept_by_its_heading() {
        assertThat(tree("""
                Tiltak | Nåverdi | Mål 2025 | Mål 2026 | Ansvarlig
                Kurs for alle | 3 | 5 | 7 | Harstad
                Ny sti | 100 | 200 | 300 | Ibestad
                """)).isEqualTo("""
                MEASURE Kurs for alle [who Harstad; Mål 2025=5; Mål 2026=7; Nåverdi=3]
                MEASURE Ny sti [who Ibestad; Mål 2025=200; Mål 2026=300; Nåverdi=100]
                """);
    }

    @Test
    void how_many_measures_there_are_is_no_measure() {
        assertThat(tree("""
                Antall tiltak | Tiltak | Ansvarlig
                3 | Lage kart | Harstad
                2 | Bygge kai | Kvæfjord
                """)).isEqualTo("""
                MEASURE Lage kart [who Harstad; Antall tiltak=3]
                MEASURE Bygge kai [who Kvæfjord; Antall tiltak=2]
                """);
    }

    @Test
    void a_kind_of_measure_is_no_measure_beside_one() {
        assertThat(tree("""
                Type tiltak | Tiltak | Ansvarlig
                Kompetanse | Lage kart | Harstad
                Bygg | Bygge kai | Kvæfjord
                """)).isEqualTo("""
                MEASURE Lage kart [who Harstad; Type tiltak=Kompetanse]
                MEASURE Bygge kai [who Kvæfjord; Type tiltak=Bygg]
                """);
    }

    @Test
    void a_goal_that_is_called_goal_1_in_the_goals_own_column_is_one_goal_with_its_measures() {
        assertThat(tree("""
                Mål | Tiltak | Ansvarlig
                Mål 1 | Kurs | Harstad
                Mål 1 | Vei | Ibestad
                Mål 2 | Kai | Harstad
                Mål 1 | Bro | Harstad
                """)).isEqualTo("""
                GOAL Mål 1
                  MEASURE Kurs [who Harstad]
                  MEASURE Vei [who Ibestad]
                  MEASURE Bro [who Harstad]
                GOAL Mål 2
                  MEASURE Kai [who Harstad]
                """);
    }

    @Test
    void numbers_of_something_else_are_not_the_rows_own() {
        assertThat(tree("""
                FNs bærekraftsmål | Tiltak | Ansvarlig
                8.3 | Lage kart | Harstad
                11.6 | Bygge kai | Kvæfjord
                11.6 | Holde kurs | Ibestad
                13 | Rydde sti | Ibestad
                """)).isEqualTo("""
                MEASURE Lage kart [who Harstad; FNs bærekraftsmål=8.3]
                MEASURE Bygge kai [who Kvæfjord; FNs bærekraftsmål=11.6]
                MEASURE Holde kurs [who Ibestad; FNs bærekraftsmål=11.6]
                MEASURE Rydde sti [who Ibestad; FNs bærekraftsmål=13]
                """);
        assertThat(tree("""
                id | name | priority | owner
                A1 | Course | 1 | Harstad
                A2 | Road | 2 | Ibestad
                A3 | Bridge | 1 | Harstad
                """)).isEqualTo("""
                MEASURE Course [who Harstad; priority=1]
                MEASURE Road [who Ibestad; priority=2]
                MEASURE Bridge [who Harstad; priority=1]
                """);
    }

    @Test
    void a_heading_of_two_words_is_a_heading_though_it_looks_like_a_label() {
        for (String heading : java.util.List.of("Tiltak ID", "Tiltaksnr", "Mål-id", "Prosjektnr")) {
            assertThat(tree(heading + " | Tiltak | Ansvarlig\nT-1 | Lage kart | Harstad\nT-2 | Bygge kai | Kvæfjord\n")).as(heading).isEqualTo("""
                    MEASURE Lage kart [who Harstad]
                    MEASURE Bygge kai [who Kvæfjord]
                    """);
        }
    }

    private static String tree(String drawing) {
        return Told.tree(read(drawing).plan());
    }

    private static Reading read(String drawing) {
        return Worksheets.read(Drawn.book(drawing), Choices.none());
    }
}
