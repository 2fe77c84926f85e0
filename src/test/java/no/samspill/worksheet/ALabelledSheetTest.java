package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows that say their level in a word. */
class ALabelledSheetTest {

    @Test
    void focus_areas_stand_below_each_other_each_with_its_header() {
        assertThat(tree("""
                Innsatsområde | UNG | Tidsplan | Ressurs/finansiering | Ansvar | Bo/Bedrift/Besøk
                Strategi | Møteplasser for unge | | | |
                Tiltak 1 | Ungdomshus | 2018 | | Hver kommune | Bo
                Tiltak 2 | Ungdomsråd | 2018 | | Kommunene | Bo

                Innsatsområde | Kompetanse | Tidsplan | Ressurs/finansiering | Ansvar | Bo/Bedrift/Besøk
                Målsetting A | Rett kompetanse | 2019 | | |
                Tiltak 1 | Studiesenter | 2019 | 2 mill | Regionrådet | Bo/Bedrift
                Målsetting B | Flere lærlinger | | | |
                Tiltak 5 | Kampanje | ? | | |

                Innsatsområde | Infrastruktur og samferdsel | Tidsplan | Ressurs/finansiering | Ansvar | Bo/Bedrift/Besøk
                """)).isEqualTo("""
                AREA UNG
                  STRATEGY Møteplasser for unge
                    MEASURE Ungdomshus [when 2018; who Hver kommune; for Bo]
                    MEASURE Ungdomsråd [when 2018; who Kommunene; for Bo]
                AREA Kompetanse
                  GOAL Rett kompetanse [when 2019]
                    MEASURE Studiesenter [when 2019; money 2 mill; who Regionrådet; for Bo/Bedrift]
                  GOAL Flere lærlinger
                    MEASURE Kampanje [when ?]
                AREA Infrastruktur og samferdsel
                """);
    }

    @Test
    void a_level_and_a_title_have_columns_of_their_own() {
        assertThat(tree("""
                Overordnet mål: Vekst og trivsel i hele regionen
                Kjernespørsmål
                Hvordan blir vi flere?

                Nivå | Tittel | Beskrivelse | Ansvar | Samarbeidspartnere | Frist
                Mål | Flere innbyggere | Vi skal bli flere. | | |
                Tiltak | Bolyst | Prosjekt for tilflyttere | Kommunene | NAV, næringslivet | 2020
                Tiltak | Tomter | | Kommunene | | 2021
                Kilde: SSB
                """)).isEqualTo("""
                GOAL Flere innbyggere [text Vi skal bli flere.]
                  MEASURE Bolyst [when 2020; who Kommunene; text Prosjekt for tilflyttere; Samarbeidspartnere=NAV, næringslivet]
                  MEASURE Tomter [when 2021; who Kommunene]
                """);
    }

    @Test
    void labels_may_stand_further_in_for_deeper_levels() {
        assertThat(tree("""
                Mål 1 | | Flere i arbeid | |
                 | Tiltak 1.1 | Jobbmesse | NAV | 2021
                 | Tiltak 1.2 | Kurs | NAV | 2022
                Mål 2 | | Friskere folk | |
                 | Tiltak 2.1 | Frisklivssentral | Kommunen | 2021
                """)).isEqualTo("""
                GOAL Flere i arbeid
                  MEASURE Jobbmesse [when 2021; who NAV]
                  MEASURE Kurs [when 2022; who NAV]
                GOAL Friskere folk
                  MEASURE Frisklivssentral [when 2021; who Kommunen]
                """);
    }

    @Test
    void a_title_may_follow_its_label_in_the_same_cell_in_nynorsk() {
        assertThat(tree("""
                Målsetjing A: Fleire folk | |
                Strategi: Lyse ut tomter | |
                Tiltak 1: Kampanje | 2024 | Kommunane
                Tiltak 2 – Tomtemesse | 2025 | Kommunane
                Dei to tiltaka heng saman.
                Målsetjing B: Betre vegar | |
                Tiltak 1: Asfalt | 2026 | Fylkeskommunen

                Oppdatert 3. mars 2024
                """)).isEqualTo("""
                GOAL Fleire folk
                  STRATEGY Lyse ut tomter
                    MEASURE Kampanje [when 2024; who Kommunane]
                    MEASURE Tomtemesse [when 2025; who Kommunane; text Dei to tiltaka heng saman.]
                GOAL Betre vegar
                  MEASURE Asfalt [when 2026; who Fylkeskommunen]
                """);
    }

    @Test
    void english_labels_need_no_header() {
        assertThat(tree("""
                Goal A | Better roads | 2020 | County
                Strategy | Speak with one voice | |
                Measure 1 | Letter to the minister | spring 2020 | Regional council
                Measure 2 | Study trip to Luleå | May 2020 | Regional council
                Goal B | More trains | |
                Measure 1 | Campaign | 2021 | Regional council
                """)).isEqualTo("""
                GOAL Better roads [when 2020; who County]
                  STRATEGY Speak with one voice
                    MEASURE Letter to the minister [when spring 2020; who Regional council]
                    MEASURE Study trip to Luleå [when May 2020; who Regional council]
                GOAL More trains
                  MEASURE Campaign [when 2021; who Regional council]
                """);
    }

    @Test
    void levels_may_be_skipped_in_any_order() {
        assertThat(tree("""
                Innsatsområde | Trender | Tidsplan | Ansvar
                Tiltak 1 | Framtidsverksted | 2018 | Regionrådet
                Strategi | Se framover | |
                Tiltak 2 | Rapport | 2019 | Regionrådet
                Målsetting A | Være forberedt | 2020 |
                Tiltak 1 | Scenarier | 2020 | Regionrådet
                Innsatsområde | Samspill | 2018 | Hver kommune
                Tiltak 1 | Møteplass | |
                """)).isEqualTo("""
                AREA Trender
                  MEASURE Framtidsverksted [when 2018; who Regionrådet]
                  STRATEGY Se framover
                    MEASURE Rapport [when 2019; who Regionrådet]
                  GOAL Være forberedt [when 2020]
                    MEASURE Scenarier [when 2020; who Regionrådet]
                AREA Samspill [when 2018; who Hver kommune]
                  MEASURE Møteplass
                """);
    }

    private static String tree(String drawing) {
        return Told.tree(Worksheets.read(Drawn.book(drawing), Choices.none()).plan());
    }
}
