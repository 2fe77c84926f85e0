package no.samspill.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import no.samspill.ops.database.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/**
 * A database of its own for each test class: all tables, no rows. PostgreSQL starts once in a run of tests; each class
 * gets a copy of one migrated template. A test method or constructor may ask for a {@link DataSource} or {@link JdbcClient}.
 */
public final class FreshDatabase implements BeforeAllCallback, ParameterResolver {
    private static int made;

    @Override
    public void beforeAll(ExtensionContext context) {
        Running database = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        String name = "fresh_" + ++made;
        database.maintenance().sql("CREATE DATABASE " + name + " TEMPLATE template_of_tests").update();
        SharedDataSource.pointTo(database.dataSource(name));
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

    private record Running(Path folder, EmbeddedDatabase database) implements AutoCloseable {
        static Running start() {
            try {
                Path folder = Files.createTempDirectory("samspill-tests");
                var running = new Running(folder, EmbeddedDatabase.in(folder.resolve("data")));
                // Nobody needs what was written here after the run: a commit need not wait for the disk.
                running.maintenance().sql("ALTER ROLE CURRENT_USER SET synchronous_commit = off").update();
                running.maintenance().sql("CREATE DATABASE template_of_tests").update();
                Flyway.configure().dataSource(running.dataSource("template_of_tests")).load().migrate();
                return running;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        JdbcClient maintenance() {
            return JdbcClient.create(dataSource("postgres"));
        }

        DataSource dataSource(String name) {
            String url = database.url().replaceFirst("/[^/]*$", "/" + name);
            return new DriverManagerDataSource(url, database.user(), database.password());
        }

        @Override
        public void close() throws IOException {
            SharedDataSource.pointTo(null);
            database.close();
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
