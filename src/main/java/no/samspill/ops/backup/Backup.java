package no.samspill.ops.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes everything to one file: the schema's version, and each table as CSV. All tables are as they were at one moment,
 * also while people work. Signed-in sessions and unused sign-in links are left out.
 */
public final class Backup {
    static final String FORMAT = "samspill-backup/1";
    static final String VERSION = "version";
    static final String TABLES = "tables/";

    private Backup() {}

    /** The file appears whole or not at all, and only its owner may read it: it holds people's names. */
    public static void write(Connection database, Path file) throws IOException, SQLException {
        Path whole = file.toAbsolutePath();
        Path part = Files.createTempFile(whole.getParent(), "." + whole.getFileName(), ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (OutputStream out = Files.newOutputStream(part); var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                write(database, zip);
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(Connection database, ZipOutputStream zip) throws IOException, SQLException {
        database.setAutoCommit(false);
        database.setReadOnly(true);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var tables = new Tables(database);
        zip.putNextEntry(new ZipEntry(VERSION));
        zip.write((FORMAT + "\n" + tables.version() + "\n").getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        CopyManager copies = database.unwrap(PGConnection.class).getCopyAPI();
        for (String table : tables.inOrder()) {
            zip.putNextEntry(new ZipEntry(TABLES + table));
            copies.copyOut("COPY %s (%s) TO STDOUT (FORMAT csv, HEADER, ENCODING 'UTF8')"
                    .formatted(table, String.join(", ", tables.columns(table))), zip);
            zip.closeEntry();
        }
        database.rollback();
    }
}
