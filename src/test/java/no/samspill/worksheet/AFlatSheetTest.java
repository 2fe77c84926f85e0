package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows that are a measure each. */
class AFlatSheetTest {

    @Test
    void a_row_is_a_measure_and_a_sum_is_none() {
        assertThat(tree("""
                Handlingsplan 2021–2024 for Strategisk næringsplan
                Vedtatt av regionrådet 12. desember 2020

                Nr | Tiltak | Ansvar | Frist | Status
                1 | Kartlegge ledige lokaler | Næringsavdelingen | Q2 2021 | Under arbeid
                2 | Etablere gründernettverk | Regionrådet v/ daglig leder | høsten 2021 | Ikke startet
                3 | Felles stand på Arendalsuka | Harstad kommune | innen 1. august | Fullført
                  | Sum | | |
                """)).isEqualTo("""
                MEASURE Kartlegge ledige lokaler [when Q2 2021; who Næringsavdelingen; status Under arbeid]
                MEASURE Etablere gründernettverk [when høsten 2021; who Regionrådet v/ daglig leder; status Ikke startet]
                MEASURE Felles stand på Arendalsuka [when innen 1. august; who Harstad kommune; status Fullført]
                """);
    }

    @Test
    void wider_levels_are_blank_where_they_are_the_same_as_above() {
        assertThat(tree("""
                Kommuneplanens handlingsdel

                Satsingsområde | Mål | Strategi | Tiltak | Ansvarlig | Frist | Kostnad
                Næring | Flere arbeidsplasser | Aktiv tilrettelegging | Ny næringspark | Teknisk etat | 2022 | 2 mill. kr
                 | | | Rask saksbehandling | Plan og bygg | løpende |
                 | | Samarbeid med skolen | Ungt Entreprenørskap i alle skoler | Skolesjefen | 2023-2024 | 150 000
                 | Bedre omdømme | | Felles markedsføring | Regionrådet | 2022 |
                Kultur | Levende sentrum | | Kulturnatt | Kultursjefen | årlig | 50 %
                """)).isEqualTo("""
                AREA Næring
                  GOAL Flere arbeidsplasser
                    STRATEGY Aktiv tilrettelegging
                      MEASURE Ny næringspark [when 2022; money 2 mill. kr; who Teknisk etat]
                      MEASURE Rask saksbehandling [when løpende; who Plan og bygg]
                    STRATEGY Samarbeid med skolen
                      MEASURE Ungt Entreprenørskap i alle skoler [when 2023-2024; money 150 000; who Skolesjefen]
                  GOAL Bedre omdømme
                    MEASURE Felles markedsføring [when 2022; who Regionrådet]
                AREA Kultur
                  GOAL Levende sentrum
                    MEASURE Kulturnatt [when årlig; money 50 %; who Kultursjefen]
                """);
    }

    @Test
    void a_level_written_in_other_letters_is_the_same_level_and_says_so() {
        Reading reading = Worksheets.read(Drawn.book("""
                Satsingsområde | Tiltak | Frist
                Næring | Næringsfond | 2021
                Kultur | Kulturnatt | 2022
                NÆRING | Ny næringspark | 2023
                """), Choices.none());
        assertThat(Told.tree(reading.plan())).isEqualTo("""
                AREA Næring
                  MEASURE Næringsfond [when 2021]
                  MEASURE Ny næringspark [when 2023]
                AREA Kultur
                  MEASURE Kulturnatt [when 2022]
                """);
        assertThat(reading.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("title-joined");
            assertThat(finding.cell()).isEqualTo("A4");
            assertThat(finding.args()).containsExactly("NÆRING", "Næring");
        });
    }

    @Test
    void labels_over_several_tables_name_their_part() {
        assertThat(tree("""
                Satsingsområde 1: Næring
                Tiltak | Ansvar | Frist
                Næringsfond | Rådmannen | 2021
                Gründerkafé | Næringssjef | 2022

                Satsingsområde 2: Bosetting
                Tiltak | Ansvar | Frist
                Tomter | Teknisk | 2021
                """)).isEqualTo("""
                AREA Næring
                  MEASURE Næringsfond [when 2021; who Rådmannen]
                  MEASURE Gründerkafé [when 2022; who Næringssjef]
                AREA Bosetting
                  MEASURE Tomter [when 2021; who Teknisk]
                """);
    }

    @Test
    void a_title_may_hold_its_own_number_in_nynorsk() {
        assertThat(tree("""
                Målsetjing | Strategi | Tiltak | Ansvarleg | Frist | Status | Merknad
                Mål 1: Fleire arbeidsplassar | 1.1 Leggje til rette | Ny næringshage | Kommunane | hausten 2024 | Ikkje starta | Avklare tomt
                 | | Rådgjeving | Rådet v/ dagleg leiar | årleg | I arbeid |
                 | 1.2 Rekruttere | Traineeordning | Fylkeskommunen | frå 2025 | |
                Mål 2: Betre samferdsel | 2.1 Påverke | Uttale til NTP | Regionrådet | 2024 | Ferdig | Sendt
                """)).isEqualTo("""
                GOAL Fleire arbeidsplassar
                  STRATEGY Leggje til rette
                    MEASURE Ny næringshage [when hausten 2024; who Kommunane; status Ikkje starta; text Avklare tomt]
                    MEASURE Rådgjeving [when årleg; who Rådet v/ dagleg leiar; status I arbeid]
                  STRATEGY Rekruttere
                    MEASURE Traineeordning [when frå 2025; who Fylkeskommunen]
                GOAL Betre samferdsel
                  STRATEGY Påverke
                    MEASURE Uttale til NTP [when 2024; who Regionrådet; status Ferdig; text Sendt]
                """);
    }

    @Test
    void english_headings_are_known() {
        assertThat(tree("""
                Focus area | Goal | Action | Responsible | Deadline | Budget | Status
                Innovation | More start-ups | Mentoring programme | Regional council | Q3 2021 | NOK 250 000 | In progress
                 | | Co-working space | Harstad | spring 2022 | | Not started
                Skills | Right skills | Study centre | County | 2022-2023 | | Planned
                """)).isEqualTo("""
                AREA Innovation
                  GOAL More start-ups
                    MEASURE Mentoring programme [when Q3 2021; money NOK 250 000; who Regional council; status In progress]
                    MEASURE Co-working space [when spring 2022; who Harstad; status Not started]
                AREA Skills
                  GOAL Right skills
                    MEASURE Study centre [when 2022-2023; who County; status Planned]
                """);
    }

    @Test
    void amounts_in_columns_of_years_are_kept_by_year() {
        assertThat(tree("""
                Tiltak | Ansvar | Økonomi | > | > | >
                 | | 2021 | 2022 | 2023 | 2024
                Ny barnehage | Oppvekst | 500 000 | 1 000 000 | |
                Bredbånd | Teknisk | | 2 000 000 | 2 000 000 |
                Sum | | 500 000 | 3 000 000 | 2 000 000 |
                """)).isEqualTo("""
                MEASURE Ny barnehage [who Oppvekst; Økonomi 2021=500 000; Økonomi 2022=1 000 000]
                MEASURE Bredbånd [who Teknisk; Økonomi 2022=2 000 000; Økonomi 2023=2 000 000]
                """);
    }

    @Test
    void crosses_under_years_and_values_are_words() {
        assertThat(tree("""
                Tiltak | Ansvarlig | 2021 | 2022 | 2023 | 2024 | Bo | Bedrift | Besøk
                Turløyper | Kultur | x | x | | | x | | x
                Næringshage | Næring | | x | x | x | | X |
                Festival | Kultur | x | | x | | x? | | x
                """)).isEqualTo("""
                MEASURE Turløyper [when 2021–2022; who Kultur; for Bo/Besøk]
                MEASURE Næringshage [when 2022–2024; who Næring; for Bedrift]
                MEASURE Festival [when 2021, 2023; who Kultur; for Bo?/Besøk]
                """);
    }

    @Test
    void two_levels_of_goals_become_goal_and_strategy() {
        assertThat(tree("""
                Hovedmål | Delmål | Tiltak | Ansvar | Tidsfrist | Prioritet
                Klimanøytral region | Transport | Ladestasjoner | Fylket | 2025 | 1
                 | | Sykkelveier | Kommunene | 2026 | 2
                 | Bygg | Solceller | Kommunene | 2025 | 1
                """)).isEqualTo("""
                GOAL Klimanøytral region
                  STRATEGY Transport
                    MEASURE Ladestasjoner [when 2025; who Fylket; Prioritet=1]
                    MEASURE Sykkelveier [when 2026; who Kommunene; Prioritet=2]
                  STRATEGY Bygg
                    MEASURE Solceller [when 2025; who Kommunene; Prioritet=1]
                """);
    }

    @Test
    void plain_questions_may_be_headings() {
        assertThat(tree("""
                Hva | Hvem | Når | Hvordan
                Folkemøte | Ordfører | mai 2022 | Åpent møte i kulturhuset
                Spørreundersøkelse | Sekretariatet | ? | På nett
                """)).isEqualTo("""
                MEASURE Folkemøte [when mai 2022; who Ordfører; text Åpent møte i kulturhuset]
                MEASURE Spørreundersøkelse [when ?; who Sekretariatet; text På nett]
                """);
    }

    @Test
    void a_name_over_each_of_several_headers_is_a_focus_area() {
        assertThat(tree("""
                TILTAKSPLAN 2020
                NÆRING | > | > | >
                Tiltak | Ansvar | Frist | Status
                Kurs | Regionrådet | 2020 | Ferdig
                KULTUR | > | > | >
                Tiltak | Ansvar | Frist | Status
                Konsert | Kommunen | 2020 | Utsatt
                """)).isEqualTo("""
                AREA NÆRING
                  MEASURE Kurs [when 2020; who Regionrådet; status Ferdig]
                AREA KULTUR
                  MEASURE Konsert [when 2020; who Kommunen; status Utsatt]
                """);
    }

    @Test
    void a_block_across_the_table_is_a_focus_area() {
        assertThat(tree("""
                Tiltak | Ansvar | Frist
                NÆRING | > | >
                Kurs | Regionrådet | 2020
                Nettverk | Regionrådet | 2021
                KULTUR | > | >
                Konsert | Kommunen | 2020
                """)).isEqualTo("""
                AREA NÆRING
                  MEASURE Kurs [when 2020; who Regionrådet]
                  MEASURE Nettverk [when 2021; who Regionrådet]
                AREA KULTUR
                  MEASURE Konsert [when 2020; who Kommunen]
                """);
    }

    @Test
    void start_and_end_are_one_schedule_and_amounts_in_thousands_keep_their_heading() {
        assertThat(tree("""
                Nr. | Tiltak | Beskrivelse | Oppstart | Ferdig | Kostnad (i 1000 kr) | Ansvarlig | Kommentar
                1.1 | Turveg | Universelt utformet | 2021 | 2022 | 500 | Teknisk | Avhenger av spillemidler
                1.2 | Badeplass | #REF! | 2022 | | 300 | Kultur |
                2.1 | Skilt | | | 2023 | 50 | Reiselivslaget | Ring Ola

                Merk: tallene er anslag
                """)).isEqualTo("""
                MEASURE Turveg [when 2021 – 2022; who Teknisk; text Universelt utformet; Kommentar=Avhenger av spillemidler; Kostnad (i 1000 kr)=500; Nr.=1.1]
                MEASURE Badeplass [when fra 2022; who Kultur; Kostnad (i 1000 kr)=300; Nr.=1.2]
                MEASURE Skilt [when innen 2023; who Reiselivslaget; Kommentar=Ring Ola; Kostnad (i 1000 kr)=50; Nr.=2.1]
                """);
    }

    @Test
    void goals_and_subgoals_may_stand_over_small_tables() {
        assertThat(tree("""
                Mål: | Flere arbeidsplasser
                Delmål 1 | Nye næringer
                Tiltak | Ansvar | Frist
                Havvind | Regionrådet | 2025
                Datasenter | Regionrådet | 2026
                Delmål 2 | Eksisterende næringer
                Tiltak | Ansvar | Frist
                Bedriftsbesøk | Næringsjef | årlig
                """)).isEqualTo("""
                GOAL Flere arbeidsplasser
                  STRATEGY Nye næringer
                    MEASURE Havvind [when 2025; who Regionrådet]
                    MEASURE Datasenter [when 2026; who Regionrådet]
                  STRATEGY Eksisterende næringer
                    MEASURE Bedriftsbesøk [when årlig; who Næringsjef]
                """);
    }

    @Test
    void a_column_is_known_by_what_it_holds() {
        assertThat(tree("""
                Prosjekt / aktivitet | Ansvarlig / samarbeidspartnere | Tidsrom | Finan-\\nsiering | Gjelder
                Byregionprogrammet | Regionrådet / kommunene | 2014-2018 | KMD: 2 mill. | Bo, bedrift og besøk
                Makerspace | Næringshagen | 2018 | 50 % søkt | Bedrift
                """)).isEqualTo("""
                MEASURE Byregionprogrammet [when 2014-2018; money KMD: 2 mill.; who Regionrådet / kommunene; for Bo, bedrift og besøk]
                MEASURE Makerspace [when 2018; money 50 % søkt; who Næringshagen; for Bedrift]
                """);
    }

    @Test
    void activities_stand_under_their_measures() {
        assertThat(tree("""
                Temaområde | Tiltak | Aktivitet | Ansvar | Frist
                Klima | Redusere utslipp | Kartlegge bilbruk | Miljø | 2021
                 | | Elbilpool | Miljø | 2022
                 | Klimatilpasning | Flomkart | Teknisk | 2021
                """)).isEqualTo("""
                AREA Klima
                  STRATEGY Redusere utslipp
                    MEASURE Kartlegge bilbruk [when 2021; who Miljø]
                    MEASURE Elbilpool [when 2022; who Miljø]
                  STRATEGY Klimatilpasning
                    MEASURE Flomkart [when 2021; who Teknisk]
                """);
    }

    @Test
    void a_block_of_cells_holds_for_each_of_its_rows() {
        assertThat(tree("""
                Mål | Tiltak | Ansvar | Frist
                Vekst | Næringspark | Teknisk etat | 2022
                ^ | Tomter | ^ | 2023
                Trivsel | Kulturhus | Kulturetaten | 2022
                 | | Biblioteket |
                """)).isEqualTo("""
                GOAL Vekst
                  MEASURE Næringspark [when 2022; who Teknisk etat]
                  MEASURE Tomter [when 2023; who Teknisk etat]
                GOAL Trivsel
                  MEASURE Kulturhus [when 2022; who Kulturetaten / Biblioteket]
                """);
    }

    @Test
    void headings_may_stand_in_two_rows() {
        assertThat(tree("""
                Tiltak | Ansvar | Bo/Bedrift/Besøk | > | >
                 | | Bo | Bedrift | Besøk
                Turløype | Kommunen | x | | x
                Næringshage | Regionrådet | | x |
                """)).isEqualTo("""
                MEASURE Turløype [who Kommunen; for Bo/Besøk]
                MEASURE Næringshage [who Regionrådet; for Bedrift]
                """);
    }

    @Test
    void an_action_plan_with_everything_in_it() {
        assertThat(tree("""
                Strategisk plan 2022
                 | Satsingsområde | Hovedmål | Tiltak | Ansvarlig | Samarbeidspartnere | Kostnad | Finansiering | Gjennomføring | Status pr. 1.1.2023 | Merknader
                1 | Folkehelse | Friske folk hele livet | Frisklivssentral | Helse | Idrettsrådet | 400 000 | 50 % fylket | 2022 | I rute | Søknad sendt
                2 | | | Turkassetrim | Kultur | Turlaget | | | 2022-2023 | Ikke påbegynt |
                3 | Oppvekst | Trygge unge | MOT-skole | Skole | MOT Norge | 1,2 mill. | Gjensidigestiftelsen | årlig | Gjennomført |
                 | | | | | | | | | |
                 | Totalt | | | | | 1 600 000 | | | |
                Forkortelser: MOT = holdningsprogram
                """)).isEqualTo("""
                AREA Folkehelse
                  GOAL Friske folk hele livet
                    MEASURE Frisklivssentral [when 2022; money 400 000; who Helse; status I rute; text Søknad sendt; Finansiering=50 % fylket; Samarbeidspartnere=Idrettsrådet]
                    MEASURE Turkassetrim [when 2022-2023; who Kultur; status Ikke påbegynt; Samarbeidspartnere=Turlaget]
                AREA Oppvekst
                  GOAL Trygge unge
                    MEASURE MOT-skole [when årlig; money 1,2 mill.; who Skole; status Gjennomført; Finansiering=Gjensidigestiftelsen; Samarbeidspartnere=MOT Norge]
                """);
    }

    private static String tree(String drawing) {
        return Told.tree(Worksheets.read(Drawn.book(drawing), Choices.none()).plan());
    }

    @Test
    void a_row_with_a_number_and_no_title_is_asked_about() {
        Reading reading = Worksheets.read(Drawn.book("Nr | Tiltak | Ansvar | Merknad\n1 | Kurs | Regionrådet |\n2 | | | Utgår?\n3 | Fond | Regionrådet |"), Choices.none());
        assertThat(reading.findings()).filteredOn(finding -> finding.code().equals("number-joined")).singleElement().satisfies(finding -> {
            assertThat(finding.cell()).isEqualTo("A3");
            assertThat(finding.args()).containsExactly("2", "Kurs");
        });
    }
}
