package no.samspill.ops.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samspill.testing.MadeCluster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What {@code kill -9} of the server leaves behind: a PostgreSQL that nobody owns. */
class AKilledServerTest {
    @TempDir
    Path folder;

    ProcessHandle leftBehind;

    /** Started as a process of its own, so that it can be killed. */
    static final class Server {
        public static void main(String[] args) throws InterruptedException {
            EmbeddedDatabase database = EmbeddedDatabase.in(Path.of(args[0]));
            JdbcClient sql = JdbcClient.create(database.owner().source());
            sql.sql("CREATE TABLE decision AS SELECT 'adopted' AS outcome").update();
            System.out.println("ready");
            Thread.currentThread().join();
        }
    }

    @BeforeEach
    void a_server_is_killed() throws IOException, InterruptedException {
        MadeCluster.in(folder);
        Process server = new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElseThrow(),
                        "-cp", System.getProperty("java.class.path"), Server.class.getName(), folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = server.inputReader()) {
            assertThat(said.lines().anyMatch("ready"::equals)).isTrue();
        }
        leftBehind = ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile()).getFirst())).orElseThrow();
        server.destroyForcibly().waitFor();
        assertThat(leftBehind.isAlive()).isTrue();
    }

    @Test
    void the_next_start_stops_the_database_left_behind_and_loses_nothing() throws IOException {
        try (var database = EmbeddedDatabase.in(folder)) {
            leftBehind.onExit().join();
            var source = database.owner().source();
            assertThat(JdbcClient.create(source).sql("SELECT outcome FROM decision").query(String.class).single()).isEqualTo("adopted");
        }
    }

    @Test
    void the_next_start_recovers_when_the_database_was_killed_too() throws IOException {
        leftBehind.destroyForcibly();
        leftBehind.onExit().join();
        try (var database = EmbeddedDatabase.in(folder)) {
            var source = database.owner().source();
            assertThat(JdbcClient.create(source).sql("SELECT outcome FROM decision").query(String.class).single()).isEqualTo("adopted");
        }
    }

    @Test
    void a_stranger_that_has_taken_over_its_number_is_left_alone() throws IOException {
        leftBehind.destroyForcibly();
        leftBehind.onExit().join();
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            List<String> lines = Files.readAllLines(pidFile());
            lines.set(0, Long.toString(stranger.pid()));
            Files.write(pidFile(), lines);
            try (var database = EmbeddedDatabase.in(folder)) {
                assertThat(database.owner().url()).startsWith("jdbc:postgresql://127.0.0.1:");
                assertThat(stranger.isAlive()).isTrue();
            }
        } finally {
            stranger.destroy();
        }
    }

    private Path pidFile() {
        return folder.resolve("postgresql/postmaster.pid");
    }
}
