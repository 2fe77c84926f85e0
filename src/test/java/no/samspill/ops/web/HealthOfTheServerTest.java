package no.samspill.ops.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import no.samspill.frame.Outage;
import no.samspill.testing.BrowserTest;
import no.samspill.testing.FreshDatabase;
import no.samspill.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.TransactionSystemException;

@BrowserTest
class HealthOfTheServerTest {
    @Autowired
    DataSource database;

    @LocalServerPort
    int port;

    @Test
    void a_server_with_its_database_is_well(Visitor visitor) {
        var page = visitor.opens("/helse");
        assertThat(page.textContent("body")).contains("\"status\":\"ok\"").as("the database of tests writes nothing to the disk before it answers").contains("\"machines\":0,\"safety\":\"En endring er ikke trygg på noen maskin\"");
    }

    @Test
    void a_server_without_its_database_says_that_it_cannot_serve() {
        DataSource gone = connecting(() -> {
            throw new SQLException("connection refused");
        });
        assertThat(health(gone, OptionalLong.empty())).satisfies(answer -> {
            assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(answer.getBody()).hasToString("{status=database}");
        });
    }

    @Test
    void a_database_that_never_answers_is_told_of_within_two_seconds_to_all_who_ask() {
        var never = new CountDownLatch(1);
        DataSource silent = connecting(() -> {
            never.await();
            throw new SQLException("at last");
        });
        var controller = controller(new Pulse(silent, room(OptionalLong.empty()), new Failures()));
        for (int i = 0; i < 2; i++) {
            Instant asked = Instant.now();
            assertThat(controller.health(new MockHttpServletRequest()).getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(2));
        }
        never.countDown();
    }

    @Test
    void a_disk_that_is_nearly_full_is_told_of() {
        assertThat(health(database, OptionalLong.of(Pulse.LEAST_ROOM)).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(health(database, OptionalLong.of(Pulse.LEAST_ROOM - 1)).getBody().get("status")).isEqualTo("disk");
    }

    @Test
    void what_the_database_answered_is_told_from_other_failures_and_a_full_disk_is_remembered() {
        var failures = new Failures();
        for (SQLException gone : List.of(new SQLTransientConnectionException("timed out"), new SQLException("terminating", "57P01"), new SQLException("refused", "08001"))) {
            assertThat(failures.of(new IllegalStateException(gone))).contains(Outage.DATABASE);
        }
        assertThat(failures.of(new IllegalStateException(new SQLException("syntax error", "42601")))).isEmpty();
        var twice = new TransactionSystemException("rollback", new SQLException("Connection is closed"));
        twice.initApplicationException(new IllegalStateException(new SQLException("terminating", "57P01")));
        assertThat(failures.of(twice)).contains(Outage.DATABASE);
        assertThat(failures.diskWasFull()).isFalse();
        assertThat(failures.of(new IllegalStateException(new SQLException("could not extend file", "53100")))).contains(Outage.DISK);
        assertThat(controller(new Pulse(database, room(OptionalLong.empty()), failures)).health(new MockHttpServletRequest()).getBody().get("status")).isEqualTo("disk");
    }

    @Test
    void a_full_disk_of_somebody_elses_database_is_heard_of_by_what_it_answers_a_job() throws Exception {
        var failures = new Failures();
        var beans = new StaticListableBeanFactory();
        beans.addBean("failures", failures);
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(FreshDatabase.allPowerful());
            pool.setMaximumPoolSize(1);
            new HearsThePool(beans.getBeanProvider(Failures.class)).postProcessAfterInitialization(pool, "pool");
            refuse(pool, "42601");
            assertThat(failures.diskWasFull()).isFalse();
            refuse(pool, "53100");
            assertThat(failures.diskWasFull()).isTrue();
            int before = process(pool);
            refuse(pool, "42601");
            assertThat(process(pool)).as("a statement that was wrong is no fault of the connection").isEqualTo(before);
            refuse(pool, "25006");
            assertThat(process(pool)).as("one to a database that has become another's follower is not used again").isNotEqualTo(before);
            try (var connection = pool.getConnection()) {
                assertThat(connection.isValid(1)).isTrue();
            }
        }
    }

    private static int process(DataSource pool) throws SQLException {
        try (var connection = pool.getConnection()) {
            return connection.unwrap(PGConnection.class).getBackendPID();
        }
    }

    private static void refuse(DataSource pool, String state) throws SQLException {
        try (var connection = pool.getConnection(); var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("do $$ begin raise exception 'no' using errcode = '" + state + "'; end $$")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_sheet_that_the_disk_has_no_room_for_is_told_from_a_reader_who_has_gone() {
        assertThat(new Failures(() -> OptionalLong.of(0)).of(new IllegalStateException(new IOException("No space left on device")))).contains(Outage.DISK);
        assertThat(new Failures(() -> OptionalLong.of(1 << 20)).of(new IllegalStateException(new IOException("Broken pipe")))).isEmpty();
    }

    @Test
    void asking_needs_no_session_whatever_the_browser_brings_along() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/helse")).header("Cookie", "SESSION=MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw").build();
        assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).headers().firstValue("Set-Cookie")).isEmpty();
    }

    private ResponseEntity<Map<String, Object>> health(DataSource database, OptionalLong bytes) {
        return controller(new Pulse(database, room(bytes), new Failures())).health(new MockHttpServletRequest());
    }

    private static HealthController controller(Pulse pulse) {
        return new HealthController(pulse, request -> Optional.empty(), new org.springframework.mock.env.MockEnvironment());
    }

    private static ObjectProvider<Room> room(OptionalLong bytes) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("room", (Room) () -> bytes);
        return beans.getBeanProvider(Room.class);
    }

    private interface Connecting {
        Connection connect() throws SQLException, InterruptedException;
    }

    private static DataSource connecting(Connecting how) {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                try {
                    return how.connect();
                } catch (InterruptedException e) {
                    throw new SQLException(e);
                }
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
    }
}
