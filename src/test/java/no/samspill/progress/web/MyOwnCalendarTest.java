package no.samspill.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.net.http.HttpResponse;
import java.util.Map;
import no.samspill.people.Role;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.SorTroms;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class MyOwnCalendarTest {
    private static final String MINE = "/arbeid/kalender";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @BeforeEach
    void the_demonstration_has_started() {
        SorTroms.in(server);
    }

    @Test
    void it_opens_for_a_program_that_cannot_sign_in_and_for_nobody_who_guesses() {
        HttpResponse<String> calendar = new Guest(port).get(made(signedIn(Role.SECRETARIAT)));

        assertThat(Biweekly.parse(calendar.body()).first().getEvents()).extracting(event -> event.getSummary().getValue()).contains("Innspillsmøte: Kompetanse", "Nettverkssamling i Haugesund");
        assertThat(calendar.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
        assertThat(new Guest(port).get("/kalender/" + "A".repeat(43) + ".ics").statusCode()).isEqualTo(404);
        assertThat(new Guest(port).get("/kalender/kort.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void a_municipality_sees_what_concerns_it_and_them_all() {
        String body = new Guest(port).get(made(signedIn(Role.MUNICIPAL_EDITOR))).body();

        assertThat(Biweekly.parse(body).first().getEvents()).extracting(event -> event.getSummary().getValue())
                .contains("Innspillsmøte: Kompetanse", "Eksempel: Kurs for førstelinjetjenesten")
                .doesNotContain("Eksempel: Samling i nettverket av næringsutviklere");
    }

    @Test
    void a_new_address_closes_the_old_one_and_it_can_be_ended() {
        Guest reader = signedIn(Role.READER);
        String first = made(reader);
        String second = made(reader);

        assertThat(first).isNotEqualTo(second);
        assertThat(new Guest(port).get(first).statusCode()).isEqualTo(404);
        assertThat(new Guest(port).get(second).statusCode()).isEqualTo(200);
        reader.fillIn(MINE, MINE + "/slutt", Map.of());
        assertThat(new Guest(port).get(second).statusCode()).isEqualTo(404);
    }

    @Test
    void it_speaks_the_language_it_was_asked_for_in() {
        Guest reader = signedIn(Role.READER);
        reader.get(MINE + "?sprak=nn");
        assertThat(new Guest(port).get(made(reader)).body().replace("\r\n ", "")).contains("Tida slik ho er skriven").doesNotContain("Tiden slik den er skrevet");
        reader.get(MINE + "?sprak=en");
        assertThat(new Guest(port).get(made(reader)).body()).contains("X-WR-CALNAME:My calendar");
    }

    @Test
    void the_plans_own_page_tells_where_we_are() {
        var page = Jsoup.parse(new Guest(port).get("/sor-troms/utviklingsplan").body());

        assertThat(page.select(".sam-here").text()).contains("Her er vi nå", "Fase 5 av 5", "Gjennomføring", "Fra februar 2018");
        assertThat(page.select(".sam-steps li")).hasSize(5);
        assertThat(page.select(".sam-here a").attr("href")).isEqualTo("/sor-troms/utviklingsplan/prosess");
    }

    private static String made(Guest who) {
        String page = who.fillIn(MINE, MINE, Map.of()).body();
        String address = Jsoup.parse(page).select("code").text();
        return address.isEmpty() ? "" : address.substring(address.indexOf("/kalender/"));
    }

    private Guest signedIn(Role role) {
        return SorTroms.in(server).guest(role, port);
    }
}
