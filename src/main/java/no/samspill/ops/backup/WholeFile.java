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
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** A file of parts on its way: it appears whole or not at all, is on the disk when it appears, and only its owner may read it. */
final class WholeFile {
    private final ZipOutputStream zip;
    private final CopyManager copies;
    private final List<Part> parts = new ArrayList<>();

    private WholeFile(ZipOutputStream zip, CopyManager copies) {
        this.zip = zip;
        this.copies = copies;
    }

    interface Content {
        void to(WholeFile file) throws IOException, SQLException;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException, SQLException;
    }

    static void write(Connection database, Path file, Sort sort, Content content) throws IOException, SQLException {
        Path whole = file.toAbsolutePath();
        Path folder = Objects.requireNonNullElse(whole.getParent(), whole);
        Path part = Files.createTempFile(folder, "." + whole.getFileName(), ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            try (OutputStream out = Files.newOutputStream(part);
                    var zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16), StandardCharsets.UTF_8)) {
                content.to(new WholeFile(zip, database.unwrap(PGConnection.class).getCopyAPI()));
            }
            Disk.flush(part);
            if (!(Inspection.of(part, sort) instanceof Inspection.Whole)) {
                throw new IOException("what was written cannot be read back");
            }
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Disk.flush(folder);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    void text(String name, String text) throws IOException, SQLException {
        add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @param rows what PostgreSQL is to copy: a table with its columns, or a query in parentheses */
    void table(String table, String rows) throws IOException, SQLException {
        add(Part.named(table), out -> copies.copyOut("COPY " + rows + " TO STDOUT (FORMAT csv, HEADER, ENCODING 'UTF8')", out));
    }

    /** The list of the parts, which comes last. */
    void contents(String schema, List<Counter> counters) throws IOException, SQLException {
        text(Contents.NAME, new Contents(schema, parts, counters).text());
    }

    private void add(String name, Writing content) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        var tally = new Tally(zip);
        content.to(tally);
        zip.closeEntry();
        parts.add(tally.part(name));
    }
}
