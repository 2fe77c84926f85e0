package no.samspill.plan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samspill.ledger.Change;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.plan.Field;
import no.samspill.plan.Plans;
import no.samspill.testing.ServerTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServerTest
class HistoryOfAPlanTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    private Council council;
    private Colleague kari;

    @BeforeEach
    void a_plan_and_one_who_keeps_it() {
        council = new Council(server);
        kari = council.colleague("Kari", port);
    }

    @Test
    void every_change_says_what_from_to_who_for_whom_and_through_what() {
        council.signedIn(council.editor("Gry"), port).writes(council.course, "schedule", "2018", "2019");
        var go = page("").select(".sam-history > li").first();
        assertThat(go.select(".sam-who").text()).isEqualTo("Gry");
        assertThat(go.text()).contains("for Gratangen · i arbeidstabellen").contains("Tidsplan, Tiltak A1: fra 2018 → til 2019");
    }

    @Test
    void what_was_done_in_one_go_stands_together_and_says_which_program_did_it() {
        Document page = page("");
        var whole = page.select(".sam-history > li").first();
        assertThat(whole.select(".sam-who").text()).isEqualTo("test");
        assertThat(whole.text()).contains("Samspill selv").contains("Ny rad: Målsetting A").contains("Tittel, Tiltak A2: til Nettverk");
        assertThat(page.select(".sam-history > li").last().text()).contains("Planen ble startet");
    }

    @Test
    void one_row_has_a_history_of_its_own() {
        kari.writes(council.course, "title", "Kurs", "Kurs for alle");
        kari.writes(council.network, "title", "Nettverk", "Nettverket");
        Document page = page("?rad=" + council.course);
        assertThat(page.select("h1").text()).isEqualTo("Historikk for Tiltak A1");
        assertThat(page.select(".sam-history").text()).contains("Kurs for alle").doesNotContain("Nettverket");
        assertThat(kari.guest.get(at("?rad=" + new Council(server).course)).statusCode()).isEqualTo(404);
    }

    @Test
    void the_name_of_one_who_has_left_stays() {
        var person = council.secretary("Åse");
        council.signedIn(person, port).writes(council.course, "schedule", "2018", "2019");
        server.getBean(no.samspill.people.People.class).leave(person, Council.TEST);
        assertThat(page("").select(".sam-who").first().text()).isEqualTo("Åse");
    }

    @Test
    void the_plan_is_shown_as_it_was() {
        long before = last().id();
        kari.writes(council.course, "title", "Kurs", "Kurs for alle");
        kari.steps(Map.of("hva", "fjern", "rad", council.network.toString()));
        Document then = page("/" + before);
        assertThat(then.select("tbody").text()).contains("Kurs").contains("Nettverk").doesNotContain("Kurs for alle");
        assertThat(page("/" + last().id()).select("tbody").text()).contains("Kurs for alle").doesNotContain("Nettverk");
    }

    @Test
    void a_moment_leads_to_the_plan_as_it_was_then() {
        assertThat(kari.guest.get(at("?tid=2999-01-01T12:00")).uri().getPath()).endsWith("/historikk/" + last().id());
        assertThat(kari.guest.get(at("?tid=1999-01-01T12:00")).statusCode()).isEqualTo(422);
        var wrong = kari.guest.get(at("?tid=i+fjor"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select(".ds-error-summary").text()).contains("Skriv en dato");
    }

    @Test
    void another_plans_moments_are_not_shown_here() {
        Council other = new Council(server);
        long theirs = server.getBean(Journal.class).ofPlan(other.plan.value()).getLast().id();
        assertThat(kari.guest.get(at("/" + theirs)).statusCode()).isEqualTo(404);
        assertThat(kari.guest.get(at("/999999999999")).statusCode()).isEqualTo(404);
    }

    @Test
    void any_change_can_be_taken_back_from_here_and_that_is_a_change() {
        String batch = kari.writes(council.course, "schedule", "2018", "2019").batch();
        var next = kari.guest.fillIn(at(""), at("/" + batch + "/tilbake"), Map.of());
        assertThat(Jsoup.parse(next.body()).select(".sam-message").text()).contains("Endringen er tatt tilbake.");
        assertThat(council.words(council.course, Field.SCHEDULE)).isEqualTo("2018");
        assertThat(page("").select(".sam-history > li").first().text()).contains("fra 2019 → til 2018");
    }

    @Test
    void a_whole_go_is_taken_back_as_one_or_not_at_all() {
        council.apply(List.of(
                Field.SCHEDULE.put(council.course, "2018", "2021"), Field.SCHEDULE.put(council.network, null, "2021"),
                new Change.Move(council.network, council.strategy, 1, council.strategy, 0)));
        String batch = last().batch().toString();
        String touched = kari.writes(council.course, "schedule", "2021", "2022").batch();
        var refused = kari.guest.fillIn(at(""), at("/" + batch + "/tilbake"), Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.body()).select(".ds-error-summary").text()).contains("Kari har skrevet noe annet i «Tidsplan» i Tiltak A2");
        assertThat(council.words(council.network, Field.SCHEDULE)).isEqualTo("2021");
        kari.undoes(touched);
        assertThat(kari.guest.fillIn(at(""), at("/" + batch + "/tilbake"), Map.of()).statusCode()).isEqualTo(200);
        assertThat(council.words(council.network, Field.SCHEDULE)).isEmpty();
        assertThat(council.outline()).containsSubsequence("...Kurs", "...Nettverk");
    }

    @Test
    void the_plan_made_again_from_its_journal_is_the_plan() {
        kari.writes(council.course, "title", "Kurs", "Kurs for alle");
        kari.steps(Map.of("hva", "opp", "rad", council.network.toString()));
        kari.steps(Map.of("hva", "fjern", "rad", council.course.toString()));
        var past = server.getBean(Plans.class).at(council.plan, last().id()).orElseThrow();
        assertThat(past.view().plan()).isEqualTo(council.view().plan());
        assertThat(past.view().words()).isEqualTo(council.view().words());
    }

    private Entry last() {
        return server.getBean(Journal.class).ofPlan(council.plan.value()).getLast();
    }

    private Document page(String query) {
        return Jsoup.parse(kari.guest.get(at(query)).body());
    }

    private String at(String query) {
        return "/arbeid/" + council.region + "/plan/historikk" + query;
    }
}
