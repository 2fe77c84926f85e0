package no.samspill.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import no.samspill.ops.database.AllPowerful;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.ops.database.Login;
import no.samspill.ops.database.Rights;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * A database of its own for each test class: all tables, no rows. PostgreSQL starts once in a run of tests; each class
 * gets a copy of one migrated template, and may do there what the service may, and no more. A test method or constructor may ask for a
 * {@link DataSource} or {@link JdbcClient}; for what nobody may, there is {@link #allPowerful()}.
 */
public final class FreshDatabase implements BeforeAllCallback, ParameterResolver {
    private static int made;
    private static @Nullable DataSource allPowerful;
    private static @Nullable DataSource served;
    private static @Nullable Running running;

    /** Connections to the database of the test class that runs now, for one who may do all. */
    public static DataSource allPowerful() {
        return Objects.requireNonNull(allPowerful, "no test class has asked for a database");
    }

    /**
     * One more database beside that of the test class, with all tables and no rows.
     *
     * @param owner connections of the one who owns the tables
     * @param service and of the one who serves
     */
    public record Another(DataSource owner, DataSource service) {}

    /** Connections of the one who serves to the database of the test class, whichever the server works on. */
    public static DataSource served() {
        return Objects.requireNonNull(served, "no test class has asked for a database");
    }

    /** Has the server of the test class work on this database from now on; its sessions are in the one before. */
    public static void serve(DataSource database) {
        SharedDataSource.pointTo(database);
    }

    public static Another another() {
        Running there = Objects.requireNonNull(running, "no test class has asked for a database");
        String name = "fresh_" + ++made;
        there.make(name, " TEMPLATE template_of_tests");
        EmbeddedDatabase database = there.server().database();
        return new Another(AllPowerful.at(name, database.owner()).source(), AllPowerful.at(name, database.service()).source());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        String name = "fresh_" + ++made;
        running.make(name, " TEMPLATE template_of_tests");
        allPowerful = AllPowerful.at(name, running.server().itself()).source();
        served = AllPowerful.at(name, running.server().database().service()).source();
        SharedDataSource.pointTo(served);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        // A test with a Spring context gets Spring's own.
        return (type == DataSource.class || type == JdbcClient.class) && !parameter.getDeclaringExecutable().getDeclaringClass().isAnnotationPresent(ServerTest.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        DataSource dataSource = SharedDataSource.INSTANCE;
        return parameter.getParameter().getType() == DataSource.class ? dataSource : JdbcClient.create(dataSource);
    }

    private record Running(Path folder, AllPowerful server) implements AutoCloseable {
        static Running start() {
            try {
                Path folder = Files.createTempDirectory("samspill-tests");
                var running = new Running(folder, AllPowerful.in(folder.resolve("data")));
                Login owner = running.server.database().owner();
                Login service = running.server.database().service();
                // Nobody needs what was written here after the run: a commit need not wait for the disk.
                for (Login each : new Login[] {owner, service}) {
                    running.maintenance().sql("ALTER ROLE " + each.user() + " SET synchronous_commit = off").update();
                }
                running.make("template_of_tests", "");
                Flyway.configure().dataSource(AllPowerful.at("template_of_tests", owner).source()).callbacks(Rights.to(service.user())).load().migrate();
                return running;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void make(String name, String like) {
            maintenance().sql("CREATE DATABASE " + name + " OWNER " + server.database().owner().user() + like).update();
        }

        private JdbcClient maintenance() {
            return JdbcClient.create(AllPowerful.at("postgres", server.itself()).source());
        }

        @Override
        public void close() throws IOException {
            SharedDataSource.pointTo(null);
            server.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
