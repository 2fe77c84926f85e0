package no.samspill.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import no.samspill.ops.database.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class AKilledRestoreTest {
    @TempDir
    Path folder;

    /** Restores over what a folder holds, and stops a moment before it is done. Started as a process of its own, so that it can be killed. */
    static final class AlmostThere {
        public static void main(String[] args) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.in(Path.of(args[0]));
            Restore.read(Path.of(args[1]), new DelegatingDataSource(dataSource(database)) {
                @Override
                public Connection getConnection() throws SQLException {
                    Connection connection = super.getConnection();
                    return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, with) -> {
                        if (method.getName().equals("commit")) {
                            System.out.println("almost");
                            Thread.currentThread().join();
                        }
                        try {
                            return method.invoke(connection, with);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
                }
            }, true);
        }
    }

    @Test
    void leaves_the_store_as_it_was_and_nothing_beside_it() throws Exception {
        Path data = folder.resolve("data");
        Path file = folder.resolve("alt.zip");
        Map<String, Object> rows;
        List<String> shape;
        try (var database = EmbeddedDatabase.in(data)) {
            DataSource store = dataSource(database);
            Flyway.configure().dataSource(store).load().migrate();
            SmallStore.backup(store, file);
            JdbcClient.create(store).sql("INSERT INTO organisation VALUES (gen_random_uuid(), 'MUNICIPALITY', 'kom-til-siden')").update();
            rows = SmallStore.rows(store);
            shape = SmallStore.shape(store, true);
        }
        Process restoring = new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElseThrow(),
                        "-cp", System.getProperty("java.class.path"), AlmostThere.class.getName(), data.toString(), file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = restoring.inputReader()) {
            assertThat(said.lines().anyMatch("almost"::equals)).isTrue();
        }
        ProcessHandle postgres = ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postgresql/postmaster.pid")).getFirst())).orElseThrow();
        restoring.destroyForcibly().waitFor();
        postgres.destroyForcibly();
        postgres.onExit().join();
        try (var database = EmbeddedDatabase.in(data)) {
            DataSource store = dataSource(database);
            assertThat(SmallStore.rows(store)).isEqualTo(rows);
            assertThat(SmallStore.shape(store, true)).isEqualTo(shape);
            // And the next try goes as if there had been none before.
            Restore.read(file, store, true);
            assertThat(JdbcClient.create(store).sql("SELECT count(*) FROM organisation").query(Long.class).single()).isZero();
        }
    }

    private static DataSource dataSource(EmbeddedDatabase database) {
        return database.owner().source();
    }
}
