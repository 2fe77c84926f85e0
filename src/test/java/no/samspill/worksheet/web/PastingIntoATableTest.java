package no.samspill.worksheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.people.People;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Plans;
import no.samspill.testing.ServerTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Cells copied in a spreadsheet and pasted in the working table: looked at, then taken in whole or not at all. */
@ServerTest
class PastingIntoATableTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    People people;

    @Autowired
    Plans plans;

    private final ElementId goal = new ElementId(UUID.randomUUID());
    private final ElementId first = new ElementId(UUID.randomUUID());
    private final ElementId second = new ElementId(UUID.randomUUID());
    private Secretariat secretariat;

    @BeforeEach
    void a_goal_with_two_measures() {
        secretariat = new Secretariat(server, port);
        plans.apply(secretariat.plan, List.of(
                Kind.GOAL.add(goal, null, 0), Field.TITLE.put(goal, null, "Målet"),
                Kind.MEASURE.add(first, goal, 0), Field.TITLE.put(first, null, "Kurs"),
                Kind.MEASURE.add(second, goal, 1), Field.TITLE.put(second, null, "Nettverk"),
                Field.SCHEDULE.put(second, null, "2018")), Secretariat.TEST, Reach.WHOLE);
    }

    @Test
    void rows_of_the_seeds_sheet_are_shown_and_then_stand_after_the_row_they_were_pasted_at() {
        Document shown = shows("Tiltak 1\tBygge hub\t2019\t\tGratangen koord.\tBedrift/besøk?\nTiltak 2\t\"Årshjul\nfelles\"\t?\t\t\t\n", first, "title");
        assertThat(shown.text()).contains("2 nye rader").contains("Bygge hub").contains("Gratangen koord.");
        assertThat(titles()).containsExactly("Målet", "Kurs", "Nettverk");

        assertThat(takes(shown, "rader").statusCode()).isEqualTo(200);
        assertThat(titles()).containsExactly("Målet", "Kurs", "Bygge hub", "Årshjul\nfelles", "Nettverk");
        Element hub = secretariat.view().plan().walk().filter(row -> row.title().equals("Bygge hub")).findFirst().orElseThrow();
        assertThat(secretariat.view().words(hub.id(), Field.SCHEDULE)).contains("2019");
        assertThat(secretariat.view().words(hub.id(), Field.RESPONSIBILITY)).contains("Gratangen koord.");
        assertThat(secretariat.view().words(hub.id(), Field.ATTRACTIVENESS)).contains("Bedrift/besøk?");
    }

    @Test
    void a_whole_tree_keeps_its_levels() {
        takes(shows("Målsetting B\tEn region for innovatører\t2019\nStrategi\tEn kultur for innovasjon\t\nTiltak 1\tMakerspace\t2018 - 2019\n", second, "title"), "rader");
        assertThat(secretariat.view().plan().elements()).extracting(Element::kind).containsExactly(Kind.GOAL, Kind.GOAL);
        Element strategy = secretariat.view().plan().elements().get(1).elements().getFirst();
        assertThat(strategy.kind()).isEqualTo(Kind.STRATEGY);
        assertThat(strategy.elements()).extracting(Element::title).containsExactly("Makerspace");
    }

    @Test
    void cells_are_written_over_those_that_stand_from_the_chosen_one() {
        Document shown = shows("2020\tRegionrådet\n2021\t\n", first, "schedule");
        assertThat(shown.select("[aria-labelledby=h-lim-celler] tbody tr").eachText()).containsExactly("Tiltak A1 Tidsplan 2020", "Tiltak A1 Ressurs/finansiering Regionrådet", "Tiltak A2 Tidsplan 2018 2021");
        takes(shown, "celler");
        assertThat(secretariat.view().words(first, Field.FUNDING)).contains("Regionrådet");
        assertThat(secretariat.view().words(second, Field.SCHEDULE)).contains("2021");
    }

    @Test
    void all_of_it_is_one_change_that_can_be_undone() {
        HttpResponse<String> done = takes(shows("2020\n2021\n", first, "schedule"), "celler");
        String batch = done.body().replaceAll(".*\"batch\":\"([^\"]+)\".*", "$1");
        send("/steg", Map.of("hva", "angre", "batch", batch));
        assertThat(secretariat.view().words(first, Field.SCHEDULE)).isEmpty();
        assertThat(secretariat.view().words(second, Field.SCHEDULE)).contains("2018");
    }

    @Test
    void what_has_changed_since_it_was_shown_is_shown_again_and_nothing_is_taken() {
        Document shown = shows("2020\n2021\n", first, "schedule");
        plans.apply(secretariat.plan, List.of(Field.SCHEDULE.put(second, "2018", "2019")), Secretariat.TEST, Reach.WHOLE);
        HttpResponse<String> came = takes(shown, "celler");
        assertThat(came.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(came.body()).text()).contains("Planen er endret siden du så på dette").contains("2019");
        assertThat(secretariat.view().words(first, Field.SCHEDULE)).isEmpty();
    }

    @Test
    void both_ways_are_offered_with_equal_weight() {
        Document shown = shows("Bygge hub\t2019\nÅrshjul\t2020\n", first, "title");
        assertThat(shown.select("form[data-lim] button").eachText()).containsExactly("Legg inn nye rader", "Skriv over disse");
        assertThat(shown.select("form[data-lim] button").eachAttr("data-variant")).containsExactly("secondary", "secondary");
        assertThat(shown.select("[aria-labelledby=h-lim-rader] tbody tr")).hasSize(2);
    }

    @Test
    void rows_that_nothing_is_known_of_become_rows_all_the_same() {
        Document shown = shows("Bygge hub\t2019\nÅrshjul\t2020\nTredje\t\n4\n5\n6\n7\n8\n9\n10", first, "title");
        assertThat(shown.text()).contains("10 nye rader");
        takes(shown, "rader");
        assertThat(titles()).containsExactly("Målet", "Kurs", "Bygge hub", "Årshjul", "Tredje", "4", "5", "6", "7", "8", "9", "10", "Nettverk");
    }

    @Test
    void what_is_pasted_over_rows_stays_among_them_unless_one_says_otherwise() {
        ElementId other = new ElementId(UUID.randomUUID());
        plans.apply(secretariat.plan, List.of(Kind.GOAL.add(other, null, 1), Field.TITLE.put(other, null, "Et annet mål")), Secretariat.TEST, Reach.WHOLE);
        Document shown = shows("Én\nTo\nTre\n", first, "title");
        assertThat(shown.select("[aria-labelledby=h-lim-celler] tbody tr").eachText()).containsExactly("Tiltak A1 Innhold Kurs Én", "Tiltak A2 Innhold Nettverk To");
        assertThat(shown.text()).contains("Dette får ikke plass").contains("Tre");
        Document further = Jsoup.parse(send("/lim-inn", Map.of("tekst", "Én\nTo\nTre\n", "rad", first.toString(), "felt", "title", "slik", "videre")).body());
        assertThat(further.select("[aria-labelledby=h-lim-celler] tbody tr").last().text()).isEqualTo("Målsetting B Innhold Et annet mål Tre");
        takes(further, "videre");
        assertThat(titles()).containsExactly("Målet", "Én", "To", "Tre");
    }

    @Test
    void what_finds_no_place_is_said() {
        assertThat(shows("2020\n2021\n2022\n2023\n", second, "schedule").text()).contains("Dette får ikke plass").contains("2023");
    }

    @Test
    void nothing_and_too_much_are_refused_plainly() {
        assertThat(send("/lim-inn", Map.of("tekst", " \n", "rad", first.toString(), "felt", "title")).statusCode()).isEqualTo(422);
        var much = send("/lim-inn", Map.of("tekst", "x".repeat(1_000_001), "rad", first.toString(), "felt", "title"));
        assertThat(much.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(much.body()).text()).contains("Marker cellene i regnearket");
    }

    @Test
    void markup_in_a_cell_is_words() {
        Document shown = shows("<script>alert(1)</script>\t2019\nx\ty\n", first, "title");
        assertThat(shown.select("script")).isEmpty();
        takes(shown, "celler");
        assertThat(secretariat.view().words(first, Field.TITLE)).contains("<script>alert(1)</script>");
    }

    private Document shows(String clip, ElementId row, String field) {
        HttpResponse<String> response = send("/lim-inn", Map.of("tekst", clip, "rad", row.toString(), "felt", field));
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.body());
    }

    private HttpResponse<String> takes(Document shown, String way) {
        Map<String, String> fields = new HashMap<>();
        shown.select("form[data-lim=" + way + "] input").forEach(input -> fields.put(input.attr("name"), input.val()));
        return send("/lim-inn/legg-inn", fields);
    }

    private HttpResponse<String> send(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", Jsoup.parse(secretariat.guest.get(table()).body()).select("[name=_csrf]").val());
        return secretariat.guest.postBlindly(table() + path, all);
    }

    private String table() {
        return "/arbeid/" + secretariat.region + "/plan/tabell";
    }

    private List<String> titles() {
        return secretariat.view().plan().walk().map(Element::title).toList();
    }
}
