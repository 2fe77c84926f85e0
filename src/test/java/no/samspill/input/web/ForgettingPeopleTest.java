package no.samspill.input.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import no.samspill.input.Contribution;
import no.samspill.input.Privacy;
import no.samspill.ledger.Journal;
import no.samspill.testing.ServerTest;
import no.samspill.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class ForgettingPeopleTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    Privacy privacy;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient database;

    private final String email = "ola" + java.util.UUID.randomUUID() + "@eksempel.no";
    @Autowired
    TestClock clock;

    private LocalDate today = LocalDate.EPOCH;
    private Commons commons;
    private Contribution given;

    @AfterEach
    void the_clock_goes_on() {
        clock.letGo();
    }

    @BeforeEach
    void somebody_has_said_who_they_are() {
        today = clock.holdAtNoon();
        commons = new Commons(server, port);
        given = commons.given("Mer lys i løypa", "navn", "Ola Nordmann", "visnavn", "true", "vis", "true", "epost", email);
    }

    @Test
    void when_the_date_is_reached_name_and_address_are_gone_and_the_words_stay() {
        database.sql("update contribution_name set kept_until = ?").param(today.minusDays(1)).update();
        database.sql("update contribution_contact set kept_until = ?").param(today.minusDays(1)).update();
        privacy.sweep();

        assertThat(commons.contributions.credit(given.id())).isEmpty();
        assertThat(commons.contributions.contact(given.id())).isEmpty();
        assertThat(now().words()).isEqualTo("Mer lys i løypa");
        assertThat(journal.ofElement(given.id().value()).getLast().event().deed().name()).isEqualTo("input.forget");
        assertThat(journal.ofElement(given.id().value()).toString()).doesNotContain("Ola", "@eksempel");
    }

    @Test
    void until_then_nothing_is_deleted() {
        privacy.sweep();

        assertThat(commons.contributions.credit(given.id())).isPresent();
    }

    @Test
    void another_date_holds_for_what_has_come_in_too() {
        LocalDate day = today.plusDays(40);
        commons.secretariat.fillIn(at(), at(), Map.of("handling", "frist", "frist", day.toString()));

        assertThat(commons.contributions.contact(given.id()).orElseThrow().keptUntil()).isEqualTo(day);
        assertThat(commons.contributions.keptUntil(commons.plan)).isEqualTo(day);
    }

    @Test
    void a_date_that_is_past_is_refused() {
        assertThat(commons.secretariat.fillIn(at(), at(), Map.of("handling", "frist", "frist", "2017-05-22")).statusCode()).isEqualTo(422);
        assertThat(commons.secretariat.fillIn(at(), at(), Map.of("handling", "frist", "frist", "snart")).statusCode()).isEqualTo(422);
    }

    @Test
    void all_about_one_person_is_handed_out_and_then_deleted_in_one_step() {
        commons.given("Og mer buss", "epost", email.toUpperCase(java.util.Locale.ROOT));
        commons.given("Fra en annen", "epost", "kari@eksempel.no");
        HttpResponse<String> found = commons.secretariat.fillIn(at(), at(), Map.of("handling", "finn", "hvem", email));
        String ticket = Commons.page(found).select("input[name=_csrf]").first().val();
        HttpResponse<String> file = commons.secretariat.postBlindly(at() + "/utlevering", Map.of("_csrf", ticket, "hvem", email));
        commons.secretariat.postBlindly(at() + "/sletting", Map.of("_csrf", ticket, "hvem", email, "tekst", "true"));

        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(file.body()).contains("Ola Nordmann", "Mer lys i løypa", "Og mer buss").doesNotContain("kari@", "Fra en annen");
        assertThat(now().erased()).isTrue();
        assertThat(commons.contributions.contact(given.id())).isEmpty();
        assertThat(commons.open(commons.input() + "/rapport").select("tbody").text()).contains("Teksten er slettet").doesNotContain("Mer lys", "Ola");
        assertThat(database.sql("select count(*) from contribution_contact where email = 'kari@eksempel.no'").query(Integer.class).single()).isPositive();
    }

    @Test
    void the_words_can_stay_when_the_person_goes() {
        HttpResponse<String> found = commons.secretariat.fillIn(at(), at(), Map.of("handling", "finn", "hvem", given.receipt().toString()));
        String ticket = Commons.page(found).select("input[name=_csrf]").first().val();
        commons.secretariat.postBlindly(at() + "/sletting", Map.of("_csrf", ticket, "hvem", given.receipt().toString()));

        assertThat(now().words()).isEqualTo("Mer lys i løypa");
        assertThat(now().publicName()).isNull();
    }

    @Test
    void the_database_itself_lets_nobody_put_other_words_in_a_senders_mouth() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> database.sql("update contribution set words = 'Noe annet' where id = ?").param(given.id().value()).update())
                .hasStackTraceContaining("keeps its words");
    }

    private Contribution now() {
        return commons.contributions.find(commons.plan, given.id()).orElseThrow();
    }

    private String at() {
        return commons.work() + "/personvern";
    }
}
