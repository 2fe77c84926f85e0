package no.samspill.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.samspill.followup.CouncilOrder;
import no.samspill.followup.Following;
import no.samspill.followup.NewOrder;
import no.samspill.ledger.ElementId;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class OrdersOnThePagesTest {
    @LocalServerPort int port;
    @Autowired ApplicationContext server;

    private World world;
    private Following up;
    private String at;
    private String orders;
    private Guest secretary;
    private Guest editor;

    @BeforeEach
    void a_plan_that_is_followed_up() {
        world = World.apart(server, "Gratangen", "Salangen");
        up = new Following(world, LocalDate.of(2018, 2, 1));
        at = "/" + world.region + "/utviklingsplan";
        orders = "/arbeid" + at + "/oppfolging/vedtak";
        secretary = world.guest(world.secretary("Kari"), port);
        editor = world.guest(world.editor("Nina"), port);
    }

    @Test
    void an_order_is_entered_and_reported_as_a_measure_is_and_is_in_no_count_of_measures() {
        assertThat(enter(Map.of()).body()).contains("Verbalvedtaket er ført inn");
        CouncilOrder order = up.followUps().orders(up.view()).getFirst();
        String desk = "/arbeid" + at + "/status";
        assertThat(Jsoup.parse(editor.get(desk).body()).text()).contains("Legg fram en oversikt");
        String form = desk + "/" + (900_000 + order.number()) + "?hvem=o-" + world.municipality();
        assertThat(editor.fillIn(form, form, Map.of("state", "UNDER_WAY", "words", "Kartlegges nå", "day", LocalDate.now().toString())).body()).contains("Takk.");
        String status = new Guest(port).get(at + "/status").body();
        assertThat(Jsoup.parse(status).selectFirst("h1").text()).isEqualTo("Ingen har meldt status ennå");
        assertThat(Jsoup.parse(status).select("#h-vedtak").first().parent().text()).contains("Legg fram en oversikt", "Under arbeid", "Gratangen kommunestyre, 8. februar 2018, sak 8/18", "Fristen er ute");
        assertThat(Jsoup.parse(secretary.get(orders).body()).selectFirst("h1").text()).isEqualTo("Ett verbalvedtak gjenstår");
        assertThat(new Guest(port).get(at + "/handlingsplan/alle").body()).contains("Legg fram en oversikt");
        assertThat(editor.get(form).body()).contains("Kartlegges nå");
    }

    @Test
    void what_is_typed_wrongly_is_said_and_stays() {
        HttpResponse<String> answer = enter(Map.of("words", "", "owner", "", "due", "2018-01-01", "council", "<i>Styret"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Skriv ordene i vedtaket", "Velg hvem som skal gjøre det", "Fristen kan ikke være før vedtaket", "&lt;i>Styret");
        assertThat(enter(Map.of("decided", LocalDate.now().plusDays(2).toString())).body()).contains("en dag som ikke er kommet");
        assertThat(up.followUps().orders(up.view())).isEmpty();
    }

    @Test
    void one_that_holds_no_more_is_lifted_with_a_reason_and_stays_to_be_read() {
        enter(Map.of());
        assertThat(secretary.fillIn(orders, orders, Map.of("what", "lift", "number", "1", "why-1", " ")).body()).contains("Skriv hvorfor vedtaket ikke følges opp lenger");
        assertThat(secretary.fillIn(orders, orders, Map.of("what", "lift", "number", "1", "why-1", "Lagt fram i juni")).body()).contains("Grunn: Lagt fram i juni", "Legg fram en oversikt");
        assertThat(new Guest(port).get(at + "/status").body()).doesNotContain("Legg fram en oversikt");
        assertThat(up.followUps().orders(up.view())).hasSize(1);
        assertThat(up.followUps().now(up.view()).orders()).isEmpty();
    }

    @Test
    void before_it_was_decided_nobody_was_asked_to_do_it_and_a_form_sent_twice_is_one() {
        NewOrder order = new NewOrder(UUID.randomUUID(), "Styret", LocalDate.of(2018, 5, 2), null, "Gjør noe", up.members().getFirst(), LocalDate.of(2018, 9, 1));
        up.followUps().order(up.view(), order, World.TEST);
        up.followUps().order(up.view(), order, World.TEST);
        assertThat(up.followUps().orders(up.view())).hasSize(1);
        assertThat(up.followUps().on(up.view(), LocalDate.of(2018, 5, 1)).orders()).isEmpty();
        assertThat(up.followUps().on(up.view(), LocalDate.of(2018, 5, 2)).orders()).hasSize(1);
        assertThat(up.followUps().on(up.view(), LocalDate.of(2018, 9, 2)).find(new ElementId(order.sending())).orElseThrow().late()).isTrue();
        assertThat(up.followUps().on(up.view(), LocalDate.of(2018, 9, 2)).counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
    }

    private HttpResponse<String> enter(Map<String, String> other) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "what", "enter", "council", "Gratangen kommunestyre", "decided", "2018-02-08", "caseNumber", "8/18", "words", "Legg fram en oversikt", "owner", world.municipality().toString(), "due", "2018-10-01"));
        fields.putAll(other);
        return secretary.fillIn(orders, orders, fields);
    }
}
