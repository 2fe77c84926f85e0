package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows that say their level in a number. */
class ANumberedSheetTest {

    @Test
    void three_depths_are_area_goal_and_measure() {
        assertThat(tree("""
                1 | Kompetanse | | |
                1.1 | Vi skal ha rett kompetanse | | |
                1.1.1 | Kartlegge behov | NAV | 2021 |
                1.1.2 | Etablere studiesenter | Fylkeskommunen | 2022 |
                 | Studiesenteret skal ligge i sentrum. | | |
                1.2 | Flere lærlinger | | |
                1.2.1 | Lærlingkampanje | Kommunene | 2021 |
                2 | Samferdsel | | |
                2.1 | Bedre kollektivtilbud | | |
                2.1.1 | Ny hurtigbåtrute | Fylkeskommunen | 2023 |
                """)).isEqualTo("""
                AREA Kompetanse
                  GOAL Vi skal ha rett kompetanse
                    MEASURE Kartlegge behov [when 2021; who NAV]
                    MEASURE Etablere studiesenter [when 2022; who Fylkeskommunen; text Studiesenteret skal ligge i sentrum.]
                  GOAL Flere lærlinger
                    MEASURE Lærlingkampanje [when 2021; who Kommunene]
                AREA Samferdsel
                  GOAL Bedre kollektivtilbud
                    MEASURE Ny hurtigbåtrute [when 2023; who Fylkeskommunen]
                """);
    }

    @Test
    void numbers_that_became_dates_are_read_back() {
        assertThat(tree("""
                Nummer | Mål/tiltak | Ansvar | Tidsplan
                1. | Flere innbyggere | |
                01.01.2024 | Boligtomter | Teknisk | 2024
                01.02.2024 | Tilflytterguide | Servicekontoret | 2024
                2. | Flere besøkende | |
                2.1) | Skilting | Teknisk | 2025
                2.2) | Turkart | Kultur | 2025
                """)).isEqualTo("""
                GOAL Flere innbyggere
                  MEASURE Boligtomter [when 2024; who Teknisk]
                  MEASURE Tilflytterguide [when 2024; who Servicekontoret]
                GOAL Flere besøkende
                  MEASURE Skilting [when 2025; who Teknisk]
                  MEASURE Turkart [when 2025; who Kultur]
                """);
    }

    @Test
    void the_number_may_begin_the_title() {
        assertThat(tree("""
                § 1 Folkehelse | | |
                § 1-1 Aktiv skolevei | Skole | 2021 |
                § 1-2 Turstier | Teknisk | 2022 |
                § 2 Barn og unge | | |
                § 2-1 Fritidsklubb | Kultur | 2021 |
                """)).isEqualTo("""
                GOAL Folkehelse
                  MEASURE Aktiv skolevei [when 2021; Kolonne B=Skole]
                  MEASURE Turstier [when 2022; Kolonne B=Teknisk]
                GOAL Barn og unge
                  MEASURE Fritidsklubb [when 2021; Kolonne B=Kultur]
                """);
    }

    @Test
    void letters_count_too() {
        assertThat(tree("""
                A | Næring | |
                A.1 | Flere bedrifter | |
                A.1.1 | Gründerfond | Kommunen | 2021
                A.1.2 | Mentor | Kommunen | 2021
                B | Miljø | |
                B.1 | Rent vann | |
                B.1.1 | Renseanlegg | Teknisk | 2023
                """)).isEqualTo("""
                AREA Næring
                  GOAL Flere bedrifter
                    MEASURE Gründerfond [when 2021; Kolonne C=Kommunen]
                    MEASURE Mentor [when 2021; Kolonne C=Kommunen]
                AREA Miljø
                  GOAL Rent vann
                    MEASURE Renseanlegg [when 2023; Kolonne C=Teknisk]
                """);
    }

    @Test
    void decimal_numbers_are_outline_numbers() {
        assertThat(tree("""
                Nr | Tiltak | Frist
                1 | Samferdsel |
                1,1 | Ferje | 2022
                1,2 | Buss | 2023
                2 | Næring |
                2,1 | Fond | 2022
                """)).isEqualTo("""
                GOAL Samferdsel
                  MEASURE Ferje [when 2022]
                  MEASURE Buss [when 2023]
                GOAL Næring
                  MEASURE Fond [when 2022]
                """);
    }

    @Test
    void labels_over_an_outline_name_its_focus_areas() {
        assertThat(tree("""
                Hovedmål: Regionen skal vokse
                Satsingsområde A - Næring | | |
                A1 | Styrke gründerne | |
                A1.1 | Gründerhub | Næringshagen | 2023
                A1.2 | Såkornfond | Regionrådet | 2024
                Satsingsområde B - Kultur | | |
                B1 | Flere arenaer | |
                B1.1 | Kulturkort | Fylkeskommunen | 2023
                """)).isEqualTo("""
                AREA Næring
                  GOAL Styrke gründerne
                    MEASURE Gründerhub [when 2023; who Næringshagen]
                    MEASURE Såkornfond [when 2024; who Regionrådet]
                AREA Kultur
                  GOAL Flere arenaer
                    MEASURE Kulturkort [when 2023; who Fylkeskommunen]
                """);
    }

    private static String tree(String drawing) {
        return Told.tree(Worksheets.read(Drawn.book(drawing), Choices.none()).plan());
    }
}
