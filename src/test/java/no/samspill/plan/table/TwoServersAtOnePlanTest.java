package no.samspill.plan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import no.samspill.plan.Plans;
import no.samspill.testing.AnotherServer;
import no.samspill.testing.OpenPage;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two server processes on one database, as far as the database can tell: news goes between them through PostgreSQL alone. */
@ServerTest
class TwoServersAtOnePlanTest {
    private static AnotherServer other;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    JdbcClient sql;

    private Council council;
    private PersonId person;
    private Colleague here;
    private Colleague there;

    @BeforeAll
    static void start_the_other() {
        other = AnotherServer.start();
    }

    @AfterAll
    static void stop_it() {
        other.close();
    }

    @BeforeEach
    void one_at_each() {
        council = new Council(server);
        person = council.secretary("Kari");
        here = council.signedIn(person, port);
        there = council.colleague("Ola", other.port());
    }

    @Test
    void a_change_through_one_is_seen_at_the_other() {
        try (OpenPage open = OpenPage.of(here.guest, port, council.table(), council.view().revision())) {
            there.writes(council.course, "schedule", "2018", "høsten 2031");
            assertThat(open.hears("høsten 2031").delta()).contains(council.course.toString());
        }
    }

    @Test
    void both_ways() {
        try (OpenPage open = OpenPage.of(there.guest, other.port(), council.table(), council.view().revision())) {
            here.writes(council.course, "schedule", "2018", "våren 2032");
            open.hears("våren 2032");
        }
    }

    @Test
    void what_one_remembers_is_never_older_than_what_the_other_wrote() {
        here.guest.get(council.table());
        there.writes(council.course, "schedule", "2018", "2019");
        assertThat(server.getBean(Plans.class).get(council.plan).words(council.course, Field.SCHEDULE)).contains("2019");
        assertThat(here.writes(council.course, "schedule", "2018", "2020").status()).isEqualTo(409);
        assertThat(here.writes(council.course, "schedule", "2019", "2020").status()).isEqualTo(200);
        assertThat(other.context().getBean(Plans.class).get(council.plan).words(council.course, Field.SCHEDULE)).contains("2020");
        assertThat(there.guest.get(council.table()).body()).contains("2020");
    }

    @Test
    void what_came_while_the_listening_connection_was_broken_is_caught_up_with() {
        try (OpenPage open = OpenPage.of(here.guest, port, council.table(), council.view().revision())) {
            there.writes(council.course, "schedule", "2018", "først 2033");
            open.hears("først 2033");
            List<Integer> broken = listening();
            assertThat(broken).as("connections that listen").isNotEmpty();
            assertThat(broken).allSatisfy(each -> assertThat(sql.sql("select pg_terminate_backend(?)").param(each).query(Boolean.class).single()).isTrue());
            assertThat(there.writes(council.course, "schedule", "først 2033", "så 2034").status()).as("nobody else gets a connection that is broken").isEqualTo(200);
            open.hears("så 2034");
            assertThat(listening()).as("connections that listen again").isNotEmpty().doesNotContainAnyElementsOf(broken);
        }
    }

    @Test
    void a_table_opened_on_an_old_page_gets_what_it_lacks_at_once() {
        long before = council.view().revision();
        there.writes(council.course, "schedule", "2018", "i mellomtiden 2035");
        try (OpenPage open = OpenPage.of(here.guest, port, council.table(), before)) {
            open.hears("i mellomtiden 2035");
        }
    }

    @Test
    void one_who_has_lost_their_role_hears_nothing_more() {
        try (OpenPage open = OpenPage.of(here.guest, port, council.table(), council.view().revision());
                OpenPage stays = OpenPage.of(there.guest, other.port(), council.table(), council.view().revision())) {
            there.writes(council.course, "schedule", "2018", "alle 2036");
            open.hears("alle 2036");
            server.getBean(People.class).leave(person, Council.TEST);
            assertThat(here.guest.get(council.table()).uri().getPath()).isEqualTo("/logg-inn");
            assertThat(here.guest.get(council.table() + "/strom?siden=0").uri().getPath()).isEqualTo("/logg-inn");
            there.writes(council.course, "schedule", "alle 2036", "resten " + UUID.randomUUID());
            stays.hears("resten");
        }
    }

    private List<Integer> listening() {
        return sql.sql("select pid from pg_stat_activity where datname = current_database() and application_name = 'samspill news'").query(Integer.class).list();
    }
}
