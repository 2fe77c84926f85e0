package no.samspill.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import no.samspill.ops.database.AllPowerful;
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

    /** Connections to the database of the test class that runs now, for one who may do all. */
    public static DataSource allPowerful() {
        return Objects.requireNonNull(allPowerful, "no test class has asked for a database");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Running running = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        String name = "fresh_" + ++made;
        running.make(name, " TEMPLATE template_of_tests");
        allPowerful = AllPowerful.at(name, running.server().itself()).source();
        SharedDataSource.pointTo(AllPowerful.at(name, running.server().database().service()).source());
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
