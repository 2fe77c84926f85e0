package no.samspill.ops.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import no.samspill.ops.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class AKilledDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void is_started_again_by_itself_at_the_same_address_with_all_that_was_saved() throws IOException {
        try (var database = EmbeddedDatabase.in(folder)) {
            JdbcClient sql = JdbcClient.create(database.owner().source());
            sql.sql("CREATE TABLE decision AS SELECT 0 AS round").update();
            for (int round = 1; round <= 3; round++) {
                sql.sql("UPDATE decision SET round = ?").param(round).update();
                kill();
                int last = round;
                await().atMost(Duration.ofSeconds(30)).ignoreExceptions()
                        .until(() -> sql.sql("SELECT round FROM decision").query(Integer.class).single() == last);
            }
        }
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void that_does_not_start_again_is_given_up_and_told_of() throws Exception {
        var told = new CompletableFuture<Trouble>();
        try (var database = EmbeddedDatabase.in(folder, new Watch.Patience(Duration.ofSeconds(1), 5))) {
            database.whenLost(told::complete);
            Files.move(folder.resolve("postgresql/global/pg_control"), folder.resolve("postgresql/global/pg_control.gone"));
            kill();
            assertThat(told.get(30, TimeUnit.SECONDS).key()).isEqualTo("database.gone");
        }
    }

    @Test
    void that_dies_again_and_again_is_given_up() throws Exception {
        var told = new CompletableFuture<Trouble>();
        try (var database = EmbeddedDatabase.in(folder, new Watch.Patience(Duration.ofMinutes(5), 1))) {
            database.whenLost(told::complete);
            DataSource source = database.owner().source();
            kill();
            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> JdbcClient.create(source).sql("SELECT 1").query(Integer.class).single() == 1);
            kill();
            assertThat(told.get(30, TimeUnit.SECONDS).key()).isEqualTo("database.dies");
        }
    }

    private void kill() throws IOException {
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile()).getFirst())).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
    }

    private Path pidFile() {
        return folder.resolve("postgresql/postmaster.pid");
    }
}
