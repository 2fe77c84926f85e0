package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A plan counts its own; people know their measures by the numbers they gave them. */
class TheSheetsOwnNumbersTest {

    @Test
    void stay_with_their_measures_where_the_plan_counts_differently() {
        assertThat(tree("""
                Nr | Tiltak | Ansvar
                3.1 | Felles kart | Harstad
                5.4 | Skilting | Ibestad
                T-12 | Kurs | Harstad
                """)).isEqualTo("""
                MEASURE Felles kart [who Harstad; Nr=3.1]
                MEASURE Skilting [who Ibestad; Nr=5.4]
                MEASURE Kurs [who Harstad; Nr=T-12]
                """);
    }

    @Test
    void are_not_said_twice_where_the_plan_counts_the_same() {
        assertThat(tree("Nr | Tiltak | Ansvar\n1 | Felles kart | Harstad\n2 | Skilting | Ibestad\n")).isEqualTo("MEASURE Felles kart [who Harstad]\nMEASURE Skilting [who Ibestad]\n");
    }

    @Test
    void that_are_an_outline_tell_where_rows_stand_wherever_their_column_is() {
        assertThat(tree("""
                ID | Name | Coordinator | Start | WBS
                0 | Reiseliv | | 2025 | 1
                1 | Kurs for alle | Harstad | 2025 | 1.1
                2 | Ny sti | Ibestad | 2025 | 1.2
                3 | Sjømat | | 2026 | 2
                4 | Ny kai | Kvæfjord | 2026 | 2.1
                """)).isEqualTo("""
                GOAL Reiseliv [when fra 2025; ID=0]
                  MEASURE Kurs for alle [when fra 2025; who Harstad; ID=1]
                  MEASURE Ny sti [when fra 2025; who Ibestad; ID=2]
                GOAL Sjømat [when fra 2026; ID=3]
                  MEASURE Ny kai [when fra 2026; who Kvæfjord; ID=4]
                """);
    }

    private static String tree(String drawing) {
        return Told.tree(Worksheets.read(Drawn.book(drawing), Choices.none()).plan());
    }
}
