package no.samspill.ops.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
            assertThat(shown(database, "unix_socket_directories")).isEmpty();
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
            var guess = new DriverManagerDataSource(database.url(), database.user(), "guess");
            assertThatThrownBy(() -> JdbcClient.create(guess).sql("SELECT 1").query().singleValue())
                    .isInstanceOf(CannotGetJdbcConnectionException.class);
        }
    }

    @Test
    void is_closed_to_other_accounts() throws IOException {
        Path made = folder.resolve("data");
        try (var database = EmbeddedDatabase.in(made)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made))).isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve("password")))).isEqualTo("rw-------");
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
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    }
}
