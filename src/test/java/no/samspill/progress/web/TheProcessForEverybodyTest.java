package no.samspill.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.net.http.HttpResponse;
import java.util.List;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.SorTroms;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class TheProcessForEverybodyTest {
    private static final String PLAN = "/sor-troms/utviklingsplan";
    private static final String PROCESS = PLAN + "/prosess";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    Plans plans;

    @BeforeEach
    void the_demonstration_has_started() {
        SorTroms.in(server);
    }

    @Test
    void the_sources_dates_stand_in_a_list() {
        assertThat(page(PROCESS).select(".sam-way > li > span:first-child").eachText()).contains(
                "22. mai 2017", "2. juni 2017", "7. juni 2017", "Dato ikke satt", "30. august–1. september 2017", "Mai–1. september 2017",
                "20. oktober 2017", "25.–26. oktober 2017", "8. desember 2017, eller før", "Desember 2017–januar 2018", "Fra februar 2018", "Våren 2018");
    }

    @Test
    void the_day_the_council_was_told_shows_what_was_past_now_and_next() {
        Document page = page(PROCESS + "?dag=2017-05-24");

        assertThat(page.select(".sam-next li").eachText()).containsExactly(
                "2. juni 2017 Innspillsmøte: Kompetanse", "7. juni 2017 Innspillsmøte: UNG", "30. august–1. september 2017 Innspillsmøte: Trender og fremtidsforskning");
        assertThat(page.select("li[data-when=past] b").eachText()).containsExactly("Innspillsmøte: Innovasjon og entreprenørskap");
        assertThat(page.select("li[data-when=next] b").eachText()).containsExactly("Innspillsmøte: Kompetanse");
        assertThat(page.select("li[data-phase][data-when=now] b").text()).startsWith("Innspillsmøter");
        assertThat(page.select("li[data-tentative] b").eachText()).contains("Innspillsmøte: Infrastruktur og samferdsel", "Studietur til Luleå");
    }

    @Test
    void a_day_that_is_none_is_answered_in_plain_words_and_stays_as_typed() {
        HttpResponse<String> answer = new Guest(port).get(PROCESS + "?dag=31.02.2017");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select(".ds-validation-message").text()).contains("Vi forstår ikke «31.02.2017»");
        assertThat(Jsoup.parse(answer.body()).select("#dag").val()).isEqualTo("31.02.2017");
    }

    @Test
    void the_calendar_holds_what_has_a_day_and_names_what_has_none() {
        HttpResponse<String> answer = new Guest(port).get(PLAN + "/kalender.ics");
        var calendar = Biweekly.parse(answer.body()).first();

        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(calendar.getEvents()).extracting(event -> event.getSummary().getValue()).filteredOn(title -> !title.startsWith("Eksempel: ")).containsExactly(
                "Innspillsmøte: Innovasjon og entreprenørskap", "Innspillsmøte: Kompetanse", "Innspillsmøte: UNG",
                "Innspillsmøte: Trender og fremtidsforskning", "Presentasjon av planforslag til regionrådet", "Høringsrunde", "Nettverkssamling i Haugesund",
                "Vedtak av plan i regionrådet", "Høringsfrist: Utviklingsplan for Sør-Troms");
        assertThat(calendar.getExperimentalProperty("X-WR-CALDESC").getValue()).contains("Innspillsmøte: Infrastruktur og samferdsel", "Programavslutning (KMD) (Våren 2018)");
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents()).extracting(VEvent::getUid).doesNotHaveDuplicates();
    }

    @Test
    void each_focus_area_and_each_party_has_a_calendar_of_its_own() {
        PlanView view = plans.find("sor-troms", "utviklingsplan").orElseThrow();
        String ung = view.plan().elements().get(2).id().toString();
        String harstad = view.region().members().get(1).id().toString();

        assertThat(summaries(PLAN + "/kalender.ics?omrade=" + ung)).containsExactly("Innspillsmøte: UNG");
        assertThat(summaries(PLAN + "/kalender.ics?part=" + harstad)).as("the steps, the gathering that is for all, and the hearing with its deadline").hasSize(7 + 1 + 2);
        assertThat(page(PROCESS).select("a[href^=webcal://]").eachAttr("href")).hasSize(1 + 5 + 1 + 7 + 2)
                .allMatch(address -> address.startsWith("webcal://localhost:" + port + PLAN + "/kalender"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        PLAN + "/kalender.ics?omrade=00000000-0000-0000-0000-000000000000", PLAN + "/kalender.ics?part=00000000-0000-0000-0000-000000000000",
        PLAN + "/kalender.ics?part=tull", "/sor-troms/nowhere/kalender.ics", "/sor-troms/nowhere/prosess"
    })
    void an_address_that_leads_nowhere_says_so(String path) {
        assertThat(new Guest(port).get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void nothing_is_sent_twice_to_a_program_that_asks_again() throws Exception {
        var client = java.net.http.HttpClient.newHttpClient();
        var address = java.net.URI.create("http://localhost:" + port + PLAN + "/kalender.ics");
        var first = client.send(java.net.http.HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        var again = client.send(
                java.net.http.HttpRequest.newBuilder(address).header("If-None-Match", first.headers().firstValue("ETag").orElseThrow()).build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=900").contains("public");
    }

    @Test
    void the_menu_leads_to_the_process() {
        assertThat(page(PLAN).select("nav a[href=" + PROCESS + "]").text()).isEqualTo("Prosessen");
    }

    private List<String> summaries(String path) {
        return Biweekly.parse(new Guest(port).get(path).body()).first().getEvents().stream().map(event -> event.getSummary().getValue()).toList();
    }

    private Document page(String path) {
        HttpResponse<String> answer = new Guest(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
