package no.samspill.ops.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samspill.ops.Trouble;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes everything to one file: the schema's version, each table as CSV, and a list of these with digests and numbers of rows. All tables
 * are as they were at one moment, also while people work. Signed-in sessions and unused sign-in links are left out.
 */
public final class Backup {
    static final String FORMAT_FAMILY = "samspill-backup/";
    static final String FORMAT = FORMAT_FAMILY + "2";

    /** As written until 2026-11-29. Still read, but nothing in it tells whether a part or a row is gone. */
    static final String FORMAT_WITHOUT_LIST = FORMAT_FAMILY + "1";

    static final String VERSION = "version";

    private Backup() {}

    /**
     * The file appears whole or not at all, is on the disk when it appears, and only its owner may read it: it holds people's names.
     *
     * @throws Trouble where a restore puts other tables in place meanwhile
     */
    public static void write(Connection database, Path file) throws IOException, SQLException {
        Path whole = file.toAbsolutePath();
        Path folder = Objects.requireNonNullElse(whole.getParent(), whole);
        Path part = Files.createTempFile(folder, "." + whole.getFileName(), ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (OutputStream out = Files.newOutputStream(part);
                    var zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16), StandardCharsets.UTF_8)) {
                write(database, zip);
            }
            Disk.flush(part);
            if (!(Inspection.of(part) instanceof Inspection.Whole)) {
                throw new IOException("what was written cannot be read back");
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Disk.flush(folder);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(Connection database, ZipOutputStream zip) throws IOException, SQLException {
        database.setAutoCommit(false);
        database.setReadOnly(true);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var tables = new Tables(database);
        List<String> names = tables.inOrder();
        if (!tables.hold(names)) {
            throw new Trouble("backup.replaced");
        }
        String schema = tables.version();
        List<Part> parts = new ArrayList<>();
        parts.add(part(zip, VERSION, out -> out.write((FORMAT + "\n" + schema + "\n").getBytes(StandardCharsets.UTF_8))));
        CopyManager copies = database.unwrap(PGConnection.class).getCopyAPI();
        for (String table : names) {
            String rows = "COPY %s (%s) TO STDOUT (FORMAT csv, HEADER, ENCODING 'UTF8')".formatted(table, String.join(", ", tables.columns(table)));
            parts.add(part(zip, Part.named(table), out -> copies.copyOut(rows, out)));
        }
        part(zip, Contents.NAME, out -> out.write(new Contents(schema, parts, tables.counters()).text().getBytes(StandardCharsets.UTF_8)));
        database.rollback();
    }

    private static Part part(ZipOutputStream zip, String name, Writing content) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        var tally = new Tally(zip);
        content.to(tally);
        zip.closeEntry();
        return tally.part(name);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException, SQLException;
    }
}
