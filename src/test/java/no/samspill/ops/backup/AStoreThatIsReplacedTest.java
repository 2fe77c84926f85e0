package no.samspill.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import no.samspill.ops.Trouble;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

class AStoreThatIsReplacedTest {
    @TempDir
    static Path folder;

    static SmallStore postgres;
    static Path backup;
    static Map<String, Object> rows;

    @BeforeAll
    static void a_backup_is_made() throws Exception {
        postgres = new SmallStore(folder.resolve("postgres"));
        DataSource filled = postgres.filled();
        backup = SmallStore.backup(filled, folder.resolve("alt.zip"));
        Flyway.configure().dataSource(filled).load().migrate();
        rows = SmallStore.rows(filled);
    }

    @AfterAll
    static void the_database_stops() {
        postgres.close();
    }

    @Test
    void is_in_shape_and_rows_what_the_steps_alone_would_have_made_of_it() throws Exception {
        DataSource stepwise = postgres.empty();
        Flyway.configure().dataSource(stepwise).load().migrate();
        DataSource restored = postgres.empty();
        Restore.read(backup, restored, false);
        assertThat(SmallStore.shape(restored, false)).isEqualTo(SmallStore.shape(stepwise, false));
        Restore.read(backup, restored, true);
        assertThat(SmallStore.shape(restored, false)).isEqualTo(SmallStore.shape(stepwise, false));
        assertThat(SmallStore.rows(restored)).isEqualTo(rows);
        assertThat(Flyway.configure().dataSource(restored).load().validateWithResult().validationSuccessful).isTrue();
        assertThat(Flyway.configure().dataSource(restored).load().migrate().migrationsExecuted).isZero();
    }

    @Test
    void keeps_its_locks_its_counters_and_what_it_computes() throws Exception {
        DataSource restored = postgres.empty();
        Restore.read(backup, restored, false);
        Restore.read(backup, restored, true);
        JdbcClient sql = JdbcClient.create(restored);
        for (String forbidden : List.of("DELETE FROM plan_version", "UPDATE plan_version SET name = 'x'", "TRUNCATE plan_version CASCADE")) {
            assertThatThrownBy(() -> sql.sql(forbidden).update()).isInstanceOf(DataAccessException.class)
                    .rootCause().hasMessageContaining("A version of a plan stays as it is");
        }
        // One number after those that were given when the backup was made, also those whose rows are gone.
        assertThat(sql.sql("INSERT INTO journal_entry (system, batch, through, element, action) VALUES ('prøve', gen_random_uuid(), 'DEMO', gen_random_uuid(), 'PUT') RETURNING id").query(Long.class).single())
                .isEqualTo(1001);
        assertThat(sql.sql("SELECT count(*) FROM plan_search WHERE lexemes @@ to_tsquery('norwegian', 'ansette')").query(Long.class).single()).isEqualTo(1);
        assertThat(sql.sql("SELECT word_similarity('bru', words) > 0 FROM contribution WHERE number = 1").query(Boolean.class).single()).isTrue();
    }

    @Test
    void keeps_what_its_owner_has_granted_others() throws Exception {
        DataSource restored = postgres.empty();
        Restore.read(backup, restored, false);
        JdbcClient sql = JdbcClient.create(restored);
        sql.sql("CREATE ROLE \"Bare les\"").update();
        sql.sql("GRANT SELECT ON plan, organisation TO \"Bare les\"").update();
        sql.sql("GRANT USAGE ON SCHEMA public TO \"Bare les\"").update();
        List<String> shape = SmallStore.shape(restored, false);
        Restore.read(backup, restored, true);
        assertThat(SmallStore.shape(restored, false)).isEqualTo(shape);
        assertThat(sql.sql("SELECT has_table_privilege('Bare les', 'plan', 'SELECT')").query(Boolean.class).single()).isTrue();
    }

    @Test
    void may_belong_to_one_who_is_not_master_of_the_database_server() throws Exception {
        DataSource owned = postgres.ownedBy("eier");
        Restore.read(backup, owned, false);
        Restore.read(backup, owned, true);
        assertThat(SmallStore.rows(owned)).isEqualTo(rows);
    }

    @Test
    void is_not_somebody_elses() throws Exception {
        DataSource theirs = postgres.empty();
        JdbcClient.create(theirs).sql("CREATE TABLE lonn AS SELECT 'Kari' AS hvem").update();
        refused("restore.foreign", theirs, backup);
        assertThat(JdbcClient.create(theirs).sql("SELECT hvem FROM lonn").query(String.class).single()).isEqualTo("Kari");
    }

    @Test
    void is_left_alone_while_somebody_uses_it() throws Exception {
        DataSource store = postgres.empty();
        Restore.read(backup, store, false);
        List<String> shape = SmallStore.shape(store, true);
        try (Connection server = store.getConnection()) {
            assertThat(server.isValid(1)).isTrue();
            refused("restore.inUse", store, backup);
        }
        assertThat(SmallStore.shape(store, true)).isEqualTo(shape);
        Restore.read(backup, store, true);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void may_come_from_an_older_schema(boolean listed) throws Exception {
        for (String step : List.of("202611221830", listed ? "202611222145" : SmallStore.SCHEMA)) {
            DataSource old = postgres.empty();
            Flyway.configure().dataSource(old).target(step).load().migrate();
            JdbcClient.create(old).sql("INSERT INTO journal_entry (batch, system, through, element, action) VALUES (gen_random_uuid(), 'prøve', 'DEMO', gen_random_uuid(), 'PUT')").update();
            Path file = SmallStore.backup(old, folder.resolve(step + ".zip"));
            Flyway.configure().dataSource(old).load().migrate();
            if (!listed) {
                Forgery.write(Forgery.of(Files.readAllBytes(file)).ofFormat1().bytes(), file);
            }
            DataSource restored = postgres.empty();
            Restore.read(file, restored, false);
            assertThat(SmallStore.rows(restored)).as(step).isEqualTo(SmallStore.rows(old));
        }
    }

    @Test
    void is_not_older_than_its_backup() throws Exception {
        byte[] newer = Forgery.of(Files.readAllBytes(backup)).text(Backup.VERSION, Backup.FORMAT_WITHOUT_LIST + "\n299901010000\n").ofFormat1().bytes();
        refused("restore.newer", postgres.empty(), Forgery.write(newer, folder.resolve("nyere.zip")));
        byte[] format = Forgery.of(Files.readAllBytes(backup)).text(Backup.VERSION, "samspill-backup/3\n299901010000\n").bytes();
        refused("restore.newerFormat", postgres.empty(), Forgery.write(format, folder.resolve("format.zip")));
    }

    @Test
    void stands_wherever_a_restore_breaks_off() throws Exception {
        DataSource store = postgres.empty();
        Restore.read(backup, store, false);
        Map<String, Object> before = SmallStore.rows(store);
        var calls = new AtomicInteger();
        Restore.read(backup, breaking(store, calls, Integer.MAX_VALUE), true);
        List<String> shape = SmallStore.shape(store, true);
        int all = calls.get();
        for (int at : List.of(all / 10, all / 2, all - 1, all)) {
            calls.set(0);
            assertThatThrownBy(() -> Restore.read(backup, breaking(store, calls, at), true)).as("call %d of %d", at, all).isInstanceOf(Trouble.class);
            assertThat(SmallStore.rows(store)).isEqualTo(before);
            assertThat(SmallStore.shape(store, true)).isEqualTo(shape);
        }
        Restore.read(backup, store, true);
        assertThat(SmallStore.rows(store)).isEqualTo(before);
    }

    @Test
    void is_backed_up_whole_or_not_at_all_while_another_is_put_in_its_place() throws Exception {
        DataSource store = postgres.empty();
        Restore.read(backup, store, false);
        Path file = folder.resolve("imens.zip");
        try (Connection replacing = store.getConnection();
                Connection reading = store.getConnection()) {
            replacing.setAutoCommit(false);
            var aside = new Aside(replacing);
            aside.put();
            CompletableFuture<Void> backingUp = CompletableFuture.runAsync(() -> {
                try {
                    Backup.write(reading, file);
                } catch (Exception e) {
                    throw e instanceof RuntimeException told ? told : new IllegalStateException(e);
                }
            });
            assertThatThrownBy(() -> backingUp.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            Flyway.configure().dataSource(new OneTransaction(replacing)).load().migrate();
            aside.drop();
            replacing.commit();
            assertThatThrownBy(backingUp::join).hasRootCauseInstanceOf(Trouble.class).rootCause().hasMessage("backup.replaced");
        }
        assertThat(file).doesNotExist();
    }

    private static void refused(String key, DataSource database, Path file) {
        assertThatThrownBy(() -> Restore.read(file, database, true)).isInstanceOfSatisfying(Trouble.class, trouble -> assertThat(trouble.key()).isEqualTo(key));
    }

    /** Connections that break at one of the calls that reach the database, as when a cable is pulled. */
    private static DataSource breaking(DataSource whole, AtomicInteger calls, int at) {
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = whole.getConnection();
                return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (List.of("createStatement", "prepareStatement", "unwrap", "commit").contains(method.getName()) && calls.incrementAndGet() == at) {
                        connection.abort(Runnable::run);
                    }
                    return call(connection, method, args);
                });
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
    }

    private static Object call(Connection connection, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(connection, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
