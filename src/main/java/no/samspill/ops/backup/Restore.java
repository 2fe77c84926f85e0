package no.samspill.ops.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import no.samspill.ops.Trouble;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Reads a {@linkplain Backup backup} into a database: first the schema as it was, then the rows, all of them or none, then
 * the steps the schema has taken since.
 */
public final class Restore {
    private Restore() {}

    /**
     * Fills an empty database.
     *
     * @param replace whether rows that are there already may be thrown away
     * @throws Trouble where the file is no backup, is newer than this program, or the database is not empty
     */
    public static void read(Path file, DataSource database, boolean replace) throws IOException, SQLException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            MigrationVersion version = version(zip, file);
            MigrationVersion newest = newest(database);
            if (version.compareTo(newest) > 0) {
                throw new Trouble("restore.newer", file.toString(), version.toString(), newest.toString());
            }
            try (Connection connection = database.getConnection()) {
                empty(new Tables(connection), replace);
            }
            Flyway.configure().dataSource(database).target(version).load().migrate();
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                rows(zip, connection);
                connection.commit();
            }
            Flyway.configure().dataSource(database).load().migrate();
        } catch (ZipException e) {
            throw new Trouble(e, "restore.notBackup", file.toString());
        }
    }

    private static void empty(Tables tables, boolean replace) {
        if (!tables.version().isEmpty()) {
            if (tables.anyRows() && !replace) {
                throw new Trouble("restore.notEmpty");
            }
            // An empty schema may be of another version than the backup's; it is made anew as it was then.
            tables.dropAll();
        }
    }

    private static void rows(ZipFile zip, Connection connection) throws IOException, SQLException {
        var tables = new Tables(connection);
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        for (String table : tables.inOrder()) {
            ZipEntry entry = entries.stream().filter(one -> one.getName().equals(Backup.TABLES + table)).findFirst().orElseThrow();
            try (InputStream rows = zip.getInputStream(entry)) {
                copies.copyIn("COPY %s (%s) FROM STDIN (FORMAT csv, HEADER match, ENCODING 'UTF8')"
                        .formatted(table, String.join(", ", tables.columns(table))), rows);
            }
        }
        tables.setCounters();
    }

    private static MigrationVersion version(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(Backup.VERSION);
        if (entry != null) {
            try (var lines = new BufferedReader(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
                if (Backup.FORMAT.equals(lines.readLine())) {
                    return MigrationVersion.fromVersion(Objects.requireNonNull(lines.readLine()));
                }
            }
        }
        throw new Trouble("restore.notBackup", file.toString());
    }

    private static MigrationVersion newest(DataSource database) {
        var all = Flyway.configure().dataSource(database).load().info().all();
        return all[all.length - 1].getVersion();
    }
}
