package no.samspill.ops.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import no.samspill.ops.Trouble;
import no.samspill.testing.MadeCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ADatabaseOfOurOwnTest {
    @TempDir
    Path folder;

    @Test
    void is_durable_and_speaks_to_this_machine_only() {
        try (var database = EmbeddedDatabase.in(folder)) {
            assertThat(List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums"))
                    .allSatisfy(setting -> assertThat(shown(database, setting)).isEqualTo("on"));
            assertThat(shown(database, "listen_addresses")).isEqualTo("127.0.0.1");
            // What only a superuser is told: where its sockets are.
            assertThat(folder.resolve("postgresql/postmaster.pid")).content().satisfies(said -> assertThat(said.lines().skip(4).findFirst()).contains(""));
        }
    }

    @Test
    void keeps_its_rows_between_starts() {
        try (var first = EmbeddedDatabase.in(MadeCluster.in(folder))) {
            sql(first).sql("CREATE TABLE kept AS SELECT 'Førsteklasses' AS word").update();
        }
        try (var second = EmbeddedDatabase.in(folder)) {
            assertThat(sql(second).sql("SELECT word FROM kept").query(String.class).single()).isEqualTo("Førsteklasses");
        }
    }

    @Test
    void is_never_shared_by_two_servers() {
        try (var first = EmbeddedDatabase.in(MadeCluster.in(folder))) {
            assertThatThrownBy(() -> EmbeddedDatabase.in(folder))
                    .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("database.locked"));
            assertThat(sql(first).sql("SELECT 1").query(Integer.class).single()).isEqualTo(1);
        }
    }

    @Test
    void asks_everybody_on_the_machine_for_the_password() {
        try (var database = EmbeddedDatabase.in(MadeCluster.in(folder))) {
            var guess = new DriverManagerDataSource(database.owner().url(), database.owner().user(), "guess");
            assertThatThrownBy(() -> JdbcClient.create(guess).sql("SELECT 1").query().singleValue())
                    .isInstanceOf(CannotGetJdbcConnectionException.class);
        }
    }

    @Test
    void is_closed_to_other_accounts() throws IOException {
        Path made = folder.resolve("data");
        try (var database = EmbeddedDatabase.in(made)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made))).isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve("password-owner")))).isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve("password-service")))).isEqualTo("rw-------");
        }
    }

    @Test
    void tells_its_passwords_to_no_list_of_processes_and_no_log() throws IOException {
        try (var database = EmbeddedDatabase.in(folder)) {
            List<String> secrets = List.of(database.owner().password(), database.service().password());
            var guess = new DriverManagerDataSource(database.owner().url(), database.owner().user(), "guess");
            assertThatThrownBy(() -> JdbcClient.create(guess).sql("SELECT 1").query().singleValue()).hasStackTraceContaining("password authentication failed");
            assertThatThrownBy(() -> sql(database).sql("SELEKT 1").query().singleValue()).hasStackTraceContaining("syntax error");
            long looked = ProcessHandle.current().descendants().filter(process -> {
                for (String kind : List.of("cmdline", "environ")) {
                    assertThat(read(Path.of("/proc", Long.toString(process.pid()), kind))).doesNotContain(secrets);
                }
                return true;
            }).count();
            assertThat(looked).isPositive();
            assertThat(read(folder.resolve("postgresql.log"))).contains("SELEKT").doesNotContain(secrets);
            assertThat(database.owner() + " " + database.service()).doesNotContain(secrets);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException ended) {
            return "";
        }
    }

    @Test
    void says_so_when_the_folder_was_made_by_another_version() throws IOException {
        Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(folder.resolve("postgresql/PG_VERSION"), "12\n");
        assertThatThrownBy(() -> EmbeddedDatabase.in(folder))
                .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("database.version"));
    }

    private static String shown(EmbeddedDatabase database, String setting) {
        return sql(database).sql("SHOW " + setting).query(String.class).single();
    }

    private static JdbcClient sql(EmbeddedDatabase database) {
        return JdbcClient.create(database.owner().source());
    }
}
