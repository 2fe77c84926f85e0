package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.wording.KnownParties;
import no.samspill.worksheet.book.Book;
import org.junit.jupiter.api.Test;

/** People also say things by bold letters and by colours. */
class FormAsMeaningTest {

    @Test
    void one_bold_row_alone_among_measures_without_more_than_a_title_is_an_area() {
        assertThat(tree("""
                Tiltak | Ansvarlig | Frist
                Rydde strand | Harstad | 2025
                [bold] Reiseliv
                Kurs for alle | Harstad | 2025
                Ny sti
                Ny kai | Ibestad | 2026
                """)).isEqualTo("""
                MEASURE Rydde strand [when 2025; who Harstad]
                AREA Reiseliv
                  MEASURE Kurs for alle [when 2025; who Harstad]
                  MEASURE Ny sti
                  MEASURE Ny kai [when 2026; who Ibestad]
                """);
    }

    @Test
    void filled_rows_alone_are_areas_each_in_its_own_colour_or_not_and_one_of_them_may_be_empty() {
        Reading reading = read("""
                Tiltak | Ansvarlig | Status
                [blue] Reiseliv | [blue] | [blue]
                Kurs for alle | Harstad | Pågår
                Ny sti
                [orange] Sjømat | [orange] | [orange]
                Ny kai | Kvæfjord | Ferdig
                [grey] Kultur
                """);
        assertThat(Told.tree(reading.plan())).isEqualTo("""
                AREA Reiseliv
                  MEASURE Kurs for alle [who Harstad; status Pågår]
                  MEASURE Ny sti
                AREA Sjømat
                  MEASURE Ny kai [who Kvæfjord; status Ferdig]
                AREA Kultur
                """);
        assertThat(reading.findings()).filteredOn(finding -> finding.code().startsWith("section")).extracting(Finding::code, Finding::cell).containsExactly(org.assertj.core.groups.Tuple.tuple("section-rows", "A2"));
    }

    @Test
    void a_row_in_another_dress_right_below_one_is_the_next_level() {
        assertThat(tree("""
                Tiltak | Ansvarlig | Frist
                [bold][blue] Næring
                [bold] Flere i arbeid
                Kurs for alle | Harstad | 2025
                Torgdag | Harstad | 2025
                [bold] Flere bedrifter
                Veiledning | Ibestad | 2026
                [bold][blue] Kultur
                [bold] Flere møteplasser
                Kino | Ibestad | 2026
                Bibliotek | Ibestad | 2026
                """)).isEqualTo("""
                AREA Næring
                  GOAL Flere i arbeid
                    MEASURE Kurs for alle [when 2025; who Harstad]
                    MEASURE Torgdag [when 2025; who Harstad]
                  GOAL Flere bedrifter
                    MEASURE Veiledning [when 2026; who Ibestad]
                AREA Kultur
                  GOAL Flere møteplasser
                    MEASURE Kino [when 2026; who Ibestad]
                    MEASURE Bibliotek [when 2026; who Ibestad]
                """);
    }

    @Test
    void where_every_title_is_bold_or_a_goal_has_a_column_of_its_own_a_bold_row_says_nothing_new() {
        assertThat(tree("""
                Tiltak | Ansvarlig | Frist
                [bold] Kurs | Harstad | 2025
                [bold] Vei
                [bold] Kai | Ibestad | 2026
                """)).isEqualTo("""
                MEASURE Kurs [when 2025; who Harstad]
                MEASURE Vei
                MEASURE Kai [when 2026; who Ibestad]
                """);
        assertThat(tree("""
                Mål | Tiltak | Ansvarlig
                [bold] Flere i arbeid
                 | Kurs | Harstad
                 | Torg | Harstad
                """)).isEqualTo("""
                GOAL Flere i arbeid
                  MEASURE Kurs [who Harstad]
                  MEASURE Torg [who Harstad]
                """);
    }

    private static final String LIGHTS = """
            Tiltak | Ansvarlig | Frist | Status
            Kurs | Harstad | 2025 | [green]
            Vei | Ibestad | 2025 | [yellow]
            Bro | Ibestad | 2025 | [red]
            """;

    @Test
    void a_status_told_by_colour_alone_is_asked_about_once_with_what_it_may_mean_and_nothing_is_guessed() {
        Reading reading = read(LIGHTS);
        assertThat(Told.tree(reading.plan())).doesNotContain("status");
        List<Finding> asked = reading.findings().stream().filter(finding -> finding.code().startsWith("colour")).toList();
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().message(Words.of(Language.NB))).isEqualTo("Celler under «Status» har bare farge, og ingen ord sier hva den betyr: grønn (1), gul (1), rød (1). Hva betyr fargene?");
        assertThat(asked.getFirst().suggestions()).first().isEqualTo("grønn = Fullført, gul = Under arbeid, rød = Ikke startet");
    }

    @Test
    void what_a_person_says_that_colours_mean_is_what_they_mean() {
        for (String key : read(LIGHTS).findings().stream().flatMap(finding -> finding.suggestions().stream()).toList()) {
            Reading reading = read(LIGHTS, key);
            assertThat(reading.findings()).as(key).noneMatch(finding -> finding.code().startsWith("colour") && finding.severity() != no.samspill.wording.Severity.NOTE);
            assertThat(reading.colourKeys()).contains(key);
        }
        assertThat(Told.tree(read(LIGHTS, "rød: Stanset; grønt = ferdig").plan())).isEqualTo("""
                MEASURE Kurs [when 2025; who Harstad; status ferdig]
                MEASURE Vei [when 2025; who Ibestad]
                MEASURE Bro [when 2025; who Ibestad; status Stanset]
                """);
        assertThat(Told.tree(read(LIGHTS, "nei").plan())).doesNotContain("status");
        assertThat(ColourKey.parse("turkis = ferdig")).isEmpty();
        assertThat(ColourKey.parse("")).isEmpty();
    }

    @Test
    void a_legend_in_the_sheet_says_what_colours_mean_wherever_it_stands_and_is_no_measure() {
        String read = """
                MEASURE Kurs [when 2025; who Harstad; status Ferdig]
                MEASURE Vei [when 2025; who Ibestad; status I gang]
                MEASURE Bro [when 2025; who Ibestad; status Ikke påbegynt]
                """;
        assertThat(tree("[green] Ferdig\n[yellow] I gang\n[red] Ikke påbegynt\n\n" + LIGHTS)).as("in front").isEqualTo(read);
        assertThat(tree(LIGHTS + "\n[green] | Ferdig\n[yellow] | I gang\n[red] | Ikke påbegynt\n")).as("below").isEqualTo(read);
        assertThat(tree(LIGHTS + "\nTegnforklaring\nGrønn = Ferdig\nGul = I gang\nRød = Ikke påbegynt\n")).as("in words").isEqualTo(read);
        assertThat(tree("""
                Tiltak | Ansvarlig | Frist | Status | | |
                Kurs | Harstad | 2025 | [green] | | [green] | Ferdig
                Vei | Ibestad | 2025 | [yellow] | | [yellow] | I gang
                Bro | Ibestad | 2025 | [red] | | [red] | Ikke påbegynt
                """)).as("beside").isEqualTo(read);
        Book book = Drawn.book(Drawn.sheet("Tiltak", LIGHTS), Drawn.sheet("Forklaring", "Fargekoder\n[green] Ferdig | [yellow] I gang | [red] Ikke påbegynt"));
        Reading reading = Worksheets.read(book, Choices.none());
        assertThat(Told.tree(reading.plan())).as("on another sheet").isEqualTo(read);
        assertThat(reading.findings()).filteredOn(finding -> finding.code().equals("colour-legend")).extracting(finding -> finding.message(Words.of(Language.NB)))
                .containsExactly("Farge uten ord er lest slik tegnforklaringen i Forklaring A2 sier: grønn = Ferdig, gul = I gang, rød = Ikke påbegynt. Se at det stemmer.");
        assertThat(reading.plan().title()).isEqualTo("plan");
    }

    @Test
    void words_on_a_colour_in_some_cells_say_what_it_means_in_the_others() {
        assertThat(tree("""
                Tiltak | Ansvarlig | Status
                Kurs | Harstad | [#C6EFCE] Ferdig
                Vei | Ibestad | [#C6EFCE]
                Bro | Ibestad | [#FFC7CE] Ikke startet
                Kai | Ibestad | [#FFC7CE]
                """)).contains("MEASURE Vei [who Ibestad; status Ferdig]", "MEASURE Kai [who Ibestad; status Ikke startet]");
    }

    @Test
    void whole_rows_in_the_colours_of_a_traffic_light_are_asked_about() {
        String rows = """
                Tiltak | Ansvarlig | Frist
                [green] Kurs | [green] Harstad | [green] 2025
                [red] Vei | [red] Ibestad | [red] 2025
                [green] Bro | [green] Ibestad | [green] 2026
                [yellow] Kai | [yellow] Ibestad | [yellow] 2026
                """;
        assertThat(read(rows).findings()).extracting(Finding::code).contains("colour-rows");
        assertThat(Told.tree(read(rows, "grønn = ferdig, gul = pågår, rød = ikke startet").plan())).isEqualTo("""
                MEASURE Kurs [when 2025; who Harstad; status ferdig]
                MEASURE Vei [when 2025; who Ibestad; status ikke startet]
                MEASURE Bro [when 2026; who Ibestad; status ferdig]
                MEASURE Kai [when 2026; who Ibestad; status pågår]
                """);
    }

    @Test
    void rows_that_are_only_coloured_to_be_told_from_each_other_say_nothing() {
        Reading banded = read("""
                Tiltak | Ansvarlig | Status | Kommentar
                [blue] Kurs | [blue] Harstad | [blue] Pågår | [blue]
                Vei | Ibestad | Pågår |
                [blue] Bro | [blue] Ibestad | [blue] | [blue]
                Kai | Ibestad | Pågår |
                """);
        assertThat(banded.findings()).noneMatch(finding -> finding.code().startsWith("colour"));
    }

    @Test
    void coloured_cells_below_times_are_times_as_crosses_are() {
        Reading reading = read("""
                Tiltak | Ansvarlig | 2024 | 2025 | 2026 | 2027
                Kurs | Harstad | [blue] | [blue] | |
                Vei | Ibestad | | | [blue] | [blue]
                """);
        assertThat(Told.tree(reading.plan())).isEqualTo("""
                MEASURE Kurs [when 2024–2025; who Harstad]
                MEASURE Vei [when 2026–2027; who Ibestad]
                """);
        assertThat(reading.findings()).extracting(Finding::code).contains("colour-time");
        assertThat(tree("""
                Tiltak | Ansvarlig | 2025 | > | > | >
                 | | Q1 | Q2 | Q3 | Q4
                Kurs | Harstad | [green] | | |
                Vei | Ibestad | | [green] Start | [green] | [green]
                """)).contains("MEASURE Kurs [when Q1 2025; who Harstad]", "MEASURE Vei [when Q2 2025–Q4 2025; who Ibestad");
        assertThat(tree("""
                Tiltak | jan | feb | mar | apr
                Kurs | [grey] | | |
                Vei | | [grey] | [grey] |
                Kai | | | | [grey]
                """)).isEqualTo("""
                MEASURE Kurs [when jan]
                MEASURE Vei [when feb–mar]
                MEASURE Kai [when apr]
                """);
        assertThat(Told.tree(read("""
                Tiltak | Ansvarlig | 2024 | 2025
                Kurs | Harstad | [blue] |
                Vei | Ibestad | | [blue]
                """, "nei").plan())).doesNotContain("when");
    }

    @Test
    void coloured_cells_below_municipalities_are_theirs() {
        assertThat(tree("""
                Tiltak | Frist | Harstad | Ibestad | Kvæfjord
                Kurs | 2025 | [green] | | [green]
                Vei | 2026 | | [green] |
                """)).isEqualTo("""
                MEASURE Kurs [when 2025; who Harstad, Kvæfjord]
                MEASURE Vei [when 2026; who Ibestad]
                """);
    }

    @Test
    void a_colour_that_nothing_can_be_made_of_is_told() {
        assertThat(read("""
                Tiltak | Ansvarlig | Risiko
                Kurs | Harstad | [red]
                Vei | Ibestad | [green]
                """).findings()).extracting(Finding::code).contains("colours-only");
    }

    private static String tree(String drawing) {
        return Told.tree(read(drawing).plan());
    }

    private static Reading read(String drawing) {
        return Worksheets.read(Drawn.book(drawing), Choices.none());
    }

    private static Reading read(String drawing, String key) {
        return Worksheets.read(Drawn.book(drawing), new Choices(null, null, KnownParties.none(), false, ColourKey.parse(key).orElseThrow()));
    }
}
