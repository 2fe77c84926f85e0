package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns that each stand for a time or for somebody, under headings of one row, two or three. */
class HeadingsOverHeadingsTest {

    @Test
    void a_cross_below_a_quarter_below_a_year_is_then() {
        assertThat(tree("""
                Tiltak | Ansvarlig | 2024 | > | > | > | 2025 | > | > | >
                 | | Q1 | Q2 | Q3 | Q4 | Q1 | Q2 | Q3 | Q4
                Kurs | Harstad | | x | x | | | | |
                Vei | Ibestad | | | | x | x | x | |
                """)).isEqualTo("""
                MEASURE Kurs [when Q2 2024–Q3 2024; who Harstad]
                MEASURE Vei [when Q4 2024–Q2 2025; who Ibestad]
                """);
    }

    @Test
    void so_are_quarters_in_other_words_seasons_halves_thirds_and_weeks() {
        assertThat(schedules("1. kv.", "2. kv.")).isEqualTo("1. kv. 2026–2. kv. 2026");
        assertThat(schedules("K1", "K2")).isEqualTo("K1 2026–K2 2026");
        assertThat(schedules("Vår", "Høst")).isEqualTo("Vår 2026, Høst 2026");
        assertThat(schedules("1. halvår", "2. halvår")).isEqualTo("1. halvår 2026–2. halvår 2026");
        assertThat(schedules("T1", "T2")).isEqualTo("T1 2026–T2 2026");
        assertThat(schedules("1. tertial", "3. tertial")).isEqualTo("1. tertial 2026, 3. tertial 2026");
        assertThat(schedules("Uke 7", "Uke 8")).isEqualTo("Uke 7 2026–Uke 8 2026");
        assertThat(schedules("mars", "april")).isEqualTo("mars 2026–april 2026");
    }

    @Test
    void columns_that_are_only_counted_below_a_year_are_its_quarters_or_its_months() {
        assertThat(tree("""
                Tiltak | Ansvarlig | 2024 | > | > | > | 2025 | > | > | >
                 | | 1 | 2 | 3 | 4 | 1 | 2 | 3 | 4
                Kurs | Harstad | | x | x | | | | |
                """)).isEqualTo("""
                MEASURE Kurs [when 2. kvartal 2024–3. kvartal 2024; who Harstad]
                """);
        assertThat(tree("""
                Tiltak | Ansvarlig | 2024 | > | > | > | > | > | > | > | > | > | > | >
                 | | J | F | M | A | M | J | J | A | S | O | N | D
                Kurs | Harstad | | x | x | | | | | | | | |
                """)).isEqualTo("""
                MEASURE Kurs [when februar 2024–mars 2024; who Harstad]
                """);
    }

    @Test
    void three_rows_of_headings_are_one_heading() {
        assertThat(tree("""
                Tiltak | Ansvarlig | 2024 | > | > | >
                 | | 1. halvår | > | 2. halvår | >
                 | | Q1 | Q2 | Q3 | Q4
                Kurs | Harstad | | x | x |
                """)).isEqualTo("""
                MEASURE Kurs [when Q2 2024–Q3 2024; who Harstad]
                """);
    }

    @Test
    void years_that_are_not_merged_hold_for_what_stands_to_the_right_of_them() {
        assertThat(tree("""
                Tiltak | Ansvarlig | 2024 | | 2025 |
                 | | Vår | Høst | Vår | Høst
                Kurs | Harstad | | x | x |
                """)).isEqualTo("""
                MEASURE Kurs [when Høst 2024, Vår 2025; who Harstad]
                """);
    }

    @Test
    void a_row_of_months_beside_two_known_headings_is_no_measure() {
        assertThat(tree("""
                Tiltak | Ansvarlig | Jan | Feb | Mar | Apr | Mai | Jun | Jul | Aug | Sep | Okt | Nov | Des
                Kurs | Harstad | x | x | | | | | | | | | |
                Vei | Ibestad | | | | | | ✓ | | | | | |
                """)).isEqualTo("""
                MEASURE Kurs [when Jan–Feb; who Harstad]
                MEASURE Vei [when Jun; who Ibestad]
                """);
    }

    @Test
    void a_cross_below_a_municipality_says_that_it_is_theirs() {
        assertThat(tree("""
                Tiltak | Frist | Ansvarlig | > | >
                 | | Harstad | Ibestad | Gratangen
                Kurs | 2025 | x | | x
                Vei | 2026 | | x? |
                """)).isEqualTo("""
                MEASURE Kurs [when 2025; who Harstad, Gratangen]
                MEASURE Vei [when 2026; who Ibestad?]
                """);
        assertThat(tree("""
                Tiltak | Frist | Harstad kommune | Ibestad kommune | Gratangen kommune
                Kurs | 2025 | x | | x
                Vei | 2026 | | x |
                """)).isEqualTo("""
                MEASURE Kurs [when 2025; who Harstad kommune, Gratangen kommune]
                MEASURE Vei [when 2026; who Ibestad kommune]
                """);
    }

    @Test
    void beside_somebody_responsible_a_cross_only_tells_who_takes_part() {
        assertThat(tree("""
                Tiltak | Ansvarlig | Harstad | Ibestad | Gratangen | Salangen | Lavangen | Bardu
                Kurs | Rådet | x | | x | | |
                Vei | Rådet | | x | | | | x
                """)).isEqualTo("""
                MEASURE Kurs [who Rådet; Gratangen=x; Harstad=x]
                MEASURE Vei [who Rådet; Bardu=x; Ibestad=x]
                """);
    }

    @Test
    void words_below_a_time_say_what_happens_then_and_are_kept() {
        assertThat(tree("""
                Tiltak | Ansvarlig | Vår 2025 | Høst 2025
                Kurs | Harstad | Planlegge | Holde
                Vei | Ibestad | | Bygge
                """)).isEqualTo("""
                MEASURE Kurs [when Vår 2025, Høst 2025; who Harstad; Høst 2025=Holde; Vår 2025=Planlegge]
                MEASURE Vei [when Høst 2025; who Ibestad; Høst 2025=Bygge]
                """);
    }

    @Test
    void amounts_below_a_year_say_nothing_of_when() {
        assertThat(tree("""
                Tiltak | Ansvarlig | 2025 | 2026
                Kurs | Harstad | 250 000 | 100 000
                """)).isEqualTo("""
                MEASURE Kurs [who Harstad; 2025=250 000; 2026=100 000]
                """);
    }

    private static String schedules(String first, String second) {
        return tree("Tiltak | Ansvarlig | 2026 | >\n | | " + first + " | " + second + "\nKurs | Harstad | x | x\n").replaceAll("(?s).*\\[when (.*?); who.*", "$1");
    }

    private static String tree(String drawing) {
        return Told.tree(Worksheets.read(Drawn.book(drawing), Choices.none()).plan());
    }
}
