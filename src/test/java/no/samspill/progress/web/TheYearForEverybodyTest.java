package no.samspill.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.samspill.people.Role;
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
class TheYearForEverybodyTest {
    private static final String YEAR = "/sor-troms/utviklingsplan/arshjul";
    private static final String DESK = "/arbeid" + YEAR;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    private Guest keeper = new Guest(0);

    @BeforeEach
    void the_demonstration_has_started() {
        keeper = SorTroms.in(server).guest(Role.SECRETARIAT, port);
    }

    @Test
    void each_activity_is_tied_to_its_measure_and_marked_where_it_is_an_example() {
        Document page = page(YEAR + "?ar=2018");

        assertThat(page.select(".sam-wheellist li").stream().filter(line -> line.text().contains("Re:tenk hele året"))).hasSize(1).allSatisfy(line -> {
            assertThat(line.select("a[href=/sor-troms/utviklingsplan/tiltak/4]").text()).isEqualTo("Tiltak B2");
            assertThat(line.select(".sam-mark").text()).isEqualTo("Eksempel");
            assertThat(line.text()).contains("26. april 2018", "På tvers");
        });
    }

    @Test
    void the_year_of_the_plan_shows_the_sources_own_dates() {
        assertThat(page(YEAR + "?ar=2017").select(".sam-wheellist b").eachText())
                .startsWith("Studietur til Luleå", "Innspillsmøte: Innovasjon og entreprenørskap").contains("Nettverkssamling i Haugesund", "Vedtak av plan i regionrådet");
    }

    @Test
    void municipalities_in_the_same_week_are_shown() {
        assertThat(page(YEAR + "?ar=2018").select("[aria-labelledby=h-kollisjon] li").text()).contains("Uke 10, fra 5. mars 2018", "(Gratangen)", "(Kvæfjord)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tull", "0", "99999999999999", "1800", "2018;drop"})
    void a_year_that_is_none_is_answered_in_plain_words(String year) {
        HttpResponse<String> answer = new Guest(port).get(YEAR + "?ar=" + year);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).text()).contains("Vi forstår ikke året");
    }

    @Test
    void the_calendar_holds_the_shared_activities_that_have_a_day() {
        var events = Biweekly.parse(new Guest(port).get("/sor-troms/utviklingsplan/kalender.ics").body()).first().getEvents();

        assertThat(events).extracting(event -> event.getSummary().getValue()).contains("Eksempel: Re:tenk hele året: samling på tvers av næringene")
                .doesNotContain("Eksempel: Åpent Makerspace");
    }

    @Test
    void an_activity_is_entered_changed_and_taken_out_and_the_wheel_turns_once() {
        String title = "Aktivitet " + UUID.randomUUID();
        assertThat(keeper.fillIn(DESK + "?ar=2040", DESK, Map.of("title", title, "when", "første tirsdag i hver måned", "network", "Havbruk")).statusCode()).isEqualTo(200);
        var row = page(DESK + "?ar=2040").select(".sam-deskrows li").stream().filter(each -> each.select("b").text().equals(title)).findFirst().orElseThrow();
        assertThat(row.text()).contains("3. januar 2040", "4. desember 2040", "Havbruk");
        String address = row.select("a").attr("href");

        assertThat(keeper.fillIn(address, address, Map.of("title", title, "when", "")).statusCode()).isEqualTo(422);
        assertThat(keeper.fillIn(address, address, Map.of("title", title, "when", "uke 12", "measure", UUID.randomUUID().toString())).statusCode()).isEqualTo(422);
        Map<String, String> stale = new HashMap<>();
        Objects.requireNonNull(page(address).select("form[action=" + address + "]").first()).select("input[name]").forEach(input -> stale.put(input.attr("name"), input.val()));
        keeper.fillIn(address, address, Map.of("title", title, "when", "uke 13"));
        stale.put("when", "uke 14");
        stale.remove("example");
        HttpResponse<String> answer = keeper.postBlindly(address, stale);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select("#when").val()).isEqualTo("uke 14");

        keeper.fillIn(DESK + "?ar=2040", DESK + "/nytt-ar", Map.of());
        keeper.postBlindly(DESK + "/nytt-ar", with(stale, "ar", "2041"));
        assertThat(page(DESK + "?ar=2041").select(".sam-deskrows li").text()).contains(title, "Fulgte med fra i fjor");
        assertThat(page(DESK).select("nav.ds-toggle-group a").eachText()).contains("2041").doesNotContain("2042");
        keeper.fillIn(address, address + "/fjerning", Map.of());
        assertThat(keeper.get(address).statusCode()).isEqualTo(404);
        assertThat(page(DESK + "?ar=2040").select(".sam-deskrows").text()).doesNotContain(title);
        assertThat(keeper.fillIn(DESK + "?ar=2040", address + "/gjenoppretting", Map.of()).statusCode()).isEqualTo(200);
        assertThat(page(DESK + "?ar=2040").select(".sam-deskrows").text()).contains(title, "Uke 13".toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void nonsense_is_refused() {
        assertThat(keeper.fillIn(DESK + "?ar=2040", DESK, Map.of("title", "x".repeat(201), "when", "y".repeat(201), "network", "z".repeat(81))).statusCode()).isEqualTo(422);
        assertThat(keeper.postBlindly(DESK, Map.of("title", "Uten bevis", "when", "mai")).statusCode()).isEqualTo(403);
        assertThat(keeper.get(DESK + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(keeper.get(DESK + "/" + "-".repeat(36)).statusCode()).isEqualTo(404);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private Document page(String path) {
        HttpResponse<String> answer = keeper.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
