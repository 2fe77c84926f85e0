package no.samspill.ops.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import no.samspill.ops.Trouble;

/**
 * Writes everything to one file: the schema's version, each table as CSV, and a list of these with digests and numbers of rows. All tables
 * are as they were at one moment, also while people work. Signed-in sessions and unused sign-in links are left out.
 */
public final class Backup {
    /** As written until 2026-11-29. Still read, but nothing in it tells whether a part or a row is gone. */
    static final String FORMAT_WITHOUT_LIST = "samspill-backup/1";

    static final String VERSION = "version";

    private Backup() {}

    /**
     * The file appears whole or not at all, is on the disk when it appears, and only its owner may read it: it holds people's names.
     *
     * @throws Trouble where a restore puts other tables in place meanwhile
     */
    public static void write(Connection database, Path file) throws IOException, SQLException {
        WholeFile.write(database, file, Sort.EVERYTHING, whole -> {
            Tables tables = asOneMoment(database);
            String schema = tables.version();
            whole.text(VERSION, Sort.EVERYTHING.format() + "\n" + schema + "\n");
            for (String table : tables.inOrder()) {
                whole.table(table, "%s (%s)".formatted(table, String.join(", ", tables.columns(table))));
            }
            whole.contents(schema, tables.counters());
            database.rollback();
        });
    }

    /** All tables as they are now, whatever happens to them until the transaction ends. */
    static Tables asOneMoment(Connection database) throws SQLException {
        database.setAutoCommit(false);
        database.setReadOnly(true);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var tables = new Tables(database);
        List<String> names = tables.inOrder();
        if (!tables.hold(names)) {
            throw new Trouble("backup.replaced");
        }
        return tables;
    }
}
