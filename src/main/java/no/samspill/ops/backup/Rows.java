package no.samspill.ops.backup;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import no.samspill.ops.Trouble;
import no.samspill.ops.backup.Damage.Kind;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Reads the rows of a file into empty tables, and holds them once more against what was found when the file was looked through. */
final class Rows {
    private final CopyManager copies;
    private final Tables tables;

    Rows(Connection transaction, Tables tables) throws SQLException {
        this.copies = transaction.unwrap(PGConnection.class).getCopyAPI();
        this.tables = tables;
    }

    void read(BackupFile backup) throws IOException, SQLException {
        var parts = backup.parts().stream().filter(Part::isTable).collect(Collectors.toMap(Part::table, Function.identity()));
        try (var zip = new ZipFile(backup.path().toFile(), StandardCharsets.UTF_8)) {
            for (String table : tables.inOrder()) {
                Part part = parts.get(table);
                if (part != null) {
                    read(backup, zip, part);
                }
            }
        }
    }

    private void read(BackupFile backup, ZipFile zip, Part part) throws IOException, SQLException {
        var tally = new Tally(OutputStream.nullOutputStream());
        try (InputStream rows = new Counted(zip.getInputStream(new ZipEntry(part.name())), tally)) {
            long read = copies.copyIn("COPY %s (%s) FROM STDIN (FORMAT csv, HEADER match, ENCODING 'UTF8')"
                    .formatted(part.table(), String.join(", ", tables.columns(part.table()))), rows);
            // The file lay open to others since it was looked through.
            if (!tally.part(part.name()).equals(part)) {
                throw damaged(Damage.of(Kind.ALTERED, backup.path(), part.name()));
            }
            if (read != part.rows()) {
                throw damaged(Damage.of(Kind.COUNT, backup.path(), part.name(), Long.toString(part.rows()), Long.toString(read)));
            }
        } catch (SQLException e) {
            throw Refusal.of(e, backup.path(), part);
        } catch (ZipException | EOFException e) {
            throw new Trouble(e, "restore.damaged", Damage.of(Kind.UNREADABLE, backup.path(), part.name()));
        }
    }

    private static Trouble damaged(Damage damage) {
        return new Trouble("restore.damaged", damage);
    }

    /** Lets what is read be counted on its way. */
    private static final class Counted extends FilterInputStream {
        private final Tally tally;

        Counted(InputStream in, Tally tally) {
            super(in);
            this.tally = tally;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) {
                tally.write(one);
            }
            return one;
        }

        @Override
        public int read(byte[] some, int from, int length) throws IOException {
            int read = super.read(some, from, length);
            if (read > 0) {
                tally.write(some, from, read);
            }
            return read;
        }
    }
}
