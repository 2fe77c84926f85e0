package no.samspill.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import no.samspill.ops.Trouble;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.ops.demo.Demonstration;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class EverythingInOneFileTest {
    @TempDir
    Path folder;

    @Autowired
    DataSource source;

    @Autowired
    ApplicationContext server;

    Path backup;

    @BeforeEach
    void a_backup_is_made_of_the_demonstration() throws Exception {
        new Demonstration(server).fill();
        backup = folder.resolve("alt.zip");
        try (Connection connection = source.getConnection()) {
            Backup.write(connection, backup);
        }
    }

    @Test
    void comes_back_row_for_row_and_the_counters_go_on() throws Exception {
        try (var target = EmbeddedDatabase.in(folder.resolve("new"))) {
            DataSource restored = dataSource(target);
            Restore.read(backup, restored, false);
            assertThat(rows(restored)).isEqualTo(rows(source));
            JdbcClient sql = JdbcClient.create(restored);
            Long last = sql.sql("SELECT max(id) FROM journal_entry").query(Long.class).single();
            assertThat(sql.sql("SELECT nextval(pg_get_serial_sequence('journal_entry', 'id'))").query(Long.class).single()).isGreaterThan(last);
        }
    }

    @Test
    void is_refused_by_a_database_with_something_in_it_unless_told() throws Exception {
        try (var target = EmbeddedDatabase.in(folder.resolve("new"))) {
            Restore.read(backup, dataSource(target), false);
            assertThatThrownBy(() -> Restore.read(backup, dataSource(target), false))
                    .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("restore.notEmpty"));
            Restore.read(backup, dataSource(target), true);
            assertThat(rows(dataSource(target))).isEqualTo(rows(source));
        }
    }

    @Test
    void is_for_its_owner_only_and_holds_no_keys_to_open_doors() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup))).isEqualTo("rw-------");
        try (var zip = new ZipFile(backup.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName()))
                    .contains("tables/ledger_row", "tables/journal_entry")
                    .doesNotContain("tables/spring_session", "tables/one_time_tokens", "tables/letter", "tables/scheduled_tasks");
        }
    }

    @Test
    void another_file_is_no_backup() throws Exception {
        Path other = Files.writeString(folder.resolve("brev.txt"), "Kjære regionråd");
        for (Path wrong : List.of(other, Path.of("samples/arbeidsverktoy-innovasjon.xlsx"))) {
            assertThatThrownBy(() -> Restore.read(wrong, source, false))
                    .isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo("restore.notBackup"));
        }
    }

    private static Map<String, List<Map<String, Object>>> rows(DataSource database) throws Exception {
        var rows = new TreeMap<String, List<Map<String, Object>>>();
        JdbcClient sql = JdbcClient.create(database);
        try (Connection connection = database.getConnection()) {
            for (String table : new Tables(connection).inOrder()) {
                rows.put(table, sql.sql("SELECT to_jsonb(t)::text AS row FROM " + table + " t ORDER BY 1").query().listOfRows());
            }
        }
        return rows;
    }

    private static DataSource dataSource(EmbeddedDatabase database) {
        return database.owner().source();
    }
}
