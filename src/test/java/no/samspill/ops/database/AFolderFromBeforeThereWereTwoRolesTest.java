package no.samspill.ops.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samspill.testing.MadeSchema;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The superuser owned everything, and served. */
class AFolderFromBeforeThereWereTwoRolesTest {
    private static final String ITS_PASSWORD = "slik-det-var";

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void a_folder_as_it_was_made_then() throws IOException {
        data = folder.resolve("data");
        Path real = Folders.ours(data).toRealPath();
        Account account = Account.ofThisProcess();
        Programs programs = Programs.unpacked();
        Path secret = real.resolve(Roles.FORMER_PASSWORD);
        Folders.secret(secret, ITS_PASSWORD);
        Cluster cluster = new Cluster(real.resolve("postgresql"));
        Run.toTheEnd(account.command(List.of(programs.path("initdb"), "--pgdata=" + cluster.data(), "--username=samspill", "--pwfile=" + secret, "--auth=scram-sha-256", "--encoding=UTF8",
                "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")), "");
        Run.toTheEnd(account.command(List.of(programs.path("postgres"), "--single", "-D", cluster.data().toString(), "postgres")), "CREATE DATABASE samspill\n");
        Postmaster running = Postmaster.start(cluster, programs, account);
        Login superuser = former("jdbc:postgresql://127.0.0.1:%d/samspill".formatted(running.port()));
        // The last schema of that time.
        Flyway.configure().dataSource(superuser.source()).target("202611300058").load().migrate();
        JdbcClient.create(superuser.source()).sql("insert into journal_entry (batch, system, through, element, action) values (gen_random_uuid(), 'før', 'SYSTEM', gen_random_uuid(), 'plan.put')").update();
        assertThat(RunningDatabase.in(real)).as("a backup may be taken of it as it runs").contains(superuser);
        running.stop();
    }

    @Test
    void is_taken_along_with_all_its_rows_and_nobody_comes_in_as_the_superuser_any_more() {
        for (int start = 1; start <= 2; start++) {
            try (var database = EmbeddedDatabase.in(data)) {
                JdbcClient sql = JdbcClient.create(MadeSchema.in(database).source());
                assertThat(sql.sql("select system from journal_entry").query(String.class).list()).containsExactly("før");
                assertThatThrownBy(() -> sql.sql("delete from journal_entry").update()).isInstanceOf(DataAccessException.class).hasStackTraceContaining("permission denied");
                assertThatThrownBy(() -> JdbcClient.create(former(database.owner().url()).source()).sql("select 1").query().singleRow()).hasStackTraceContaining("no pg_hba.conf entry");
                assertThat(data.resolve(Roles.FORMER_PASSWORD)).doesNotExist();
                assertThat(sql.sql("select rolname from pg_roles where rolcanlogin order by 1").query(String.class).list()).containsExactly("samspill_owner", "samspill_service");
                assertThat(sql.sql("select relname from pg_class where relnamespace = 'public'::regnamespace and relowner <> 'samspill_owner'::regrole").query(String.class).list()).isEmpty();
                assertThat(sql.sql("select has_database_privilege('temp') or has_database_privilege('create')".replace("('", "(current_database(), '")).query(Boolean.class).single()).isFalse();
                assertThatThrownBy(() -> sql.sql("create temp table mine (one int)").update()).hasStackTraceContaining("permission denied");
            }
        }
    }

    @Test
    void is_taken_along_by_the_next_start_where_one_was_broken_off() throws IOException {
        try (var database = EmbeddedDatabase.in(data)) {
            MadeSchema.in(database);
        }
        // Killed before it could say that it was done, and before the passwords were on the disk.
        Files.delete(data.resolve("postgresql/samspill.roles"));
        Files.delete(data.resolve("password-service"));
        try (var database = EmbeddedDatabase.in(data)) {
            assertThat(JdbcClient.create(database.service().source()).sql("select count(*) from journal_entry").query(Long.class).single()).isEqualTo(1);
        }
    }

    private static Login former(String url) {
        return new Login(url, "samspill", ITS_PASSWORD);
    }
}
