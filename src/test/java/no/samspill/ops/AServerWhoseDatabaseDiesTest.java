package no.samspill.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.samspill.Samspill;
import no.samspill.ops.database.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AServerWhoseDatabaseDiesTest {
    private static final String NOBODY = "MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw";

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    @Test
    void tells_at_once_and_is_back_by_itself() throws Exception {
        try (var server = Server.start(Samspill.class, 0, () -> Store.in(folder))) {
            ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(Files.readAllLines(folder.resolve("postgresql/postmaster.pid")).getFirst())).orElseThrow();
            assertThat(get(server, "helse").statusCode()).isEqualTo(200);

            // It lives, and answers nobody.
            List<ProcessHandle> frozen = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
            signal("STOP", frozen);
            try {
                assertThat(within(Duration.ofSeconds(2), server, "helse").body()).isEqualTo("{\"status\":\"database\"}");
            } finally {
                signal("CONT", frozen);
            }
            backWithin(Duration.ofSeconds(20), server);

            // It is gone.
            postmaster.destroyForcibly();
            postmaster.onExit().join();
            assertThat(within(Duration.ofSeconds(2), server, "helse").statusCode()).isIn(200, 503);
            backWithin(Duration.ofSeconds(30), server);
            assertThat(get(server, "styring").statusCode()).isEqualTo(302);
        }
        assertThat(folder.resolve("postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void says_so_on_its_pages_when_somebody_else_has_stopped_it() throws Exception {
        var theirs = EmbeddedDatabase.in(folder);
        String url = "%s?user=%s&password=%s".formatted(theirs.owner().url(), theirs.owner().user(), theirs.owner().password());
        try (var server = Server.start(Samspill.class, 0, () -> Store.at(url))) {
            theirs.close();
            assertThat(within(Duration.ofSeconds(2), server, "helse").body()).isEqualTo("{\"status\":\"database\"}");
            HttpResponse<String> page = within(Duration.ofSeconds(10), server, "styring");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).contains("30");
            assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(page.body()).contains("<h1>Databasen svarer ikke</h1>", "kanskje ikke lagret");
        } finally {
            theirs.close();
        }
    }

    @Test
    void waits_for_no_answer_longer_than_its_patience_but_takes_the_steps_of_its_schema_in_their_own_time() throws Exception {
        try (var server = Server.start(Samspill.class, 0, () -> Store.in(folder), Map.of("spring.datasource.hikari.data-source-properties.socketTimeout", "1"))) {
            assertThatThrownBy(() -> sleeping(server.context().getBean(DataSource.class)))
                    .isInstanceOfSatisfying(SQLException.class, silent -> assertThat(silent.getSQLState()).startsWith("08"));
            sleeping(server.context().getBean(Flyway.class).getConfiguration().getDataSource());
        }
    }

    private static void sleeping(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_sleep(2)");
        }
    }

    private Duration backWithin(Duration patience, Server server) throws Exception {
        Instant began = Instant.now();
        while (get(server, "helse").statusCode() != 200) {
            assertThat(Duration.between(began, Instant.now())).isLessThan(patience);
            Thread.sleep(50);
        }
        return Duration.between(began, Instant.now());
    }

    private HttpResponse<String> within(Duration patience, Server server, String path) throws Exception {
        Instant asked = Instant.now();
        HttpResponse<String> answer = get(server, path);
        assertThat(Duration.between(asked, Instant.now())).as(path).isLessThan(patience);
        return answer;
    }

    private HttpResponse<String> get(Server server, String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(server.address() + path)).header("Cookie", "SESSION=" + NOBODY).timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    }

    private static void signal(String name, List<ProcessHandle> processes) throws Exception {
        for (ProcessHandle process : processes) {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
        }
    }
}
