package no.samspill.ops.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.samspill.ops.Trouble;
import no.samspill.ops.backup.Damage.Kind;
import no.samspill.ops.database.Rights;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Reads a {@linkplain Backup backup} into a database: whole, or not at all. In one transaction what is there steps aside, the schema is
 * made as it was, the rows are read in and proven, the schema takes the steps it has taken since, and only then is the old thrown away.
 * Whatever ends the transaction before that, a kill or a power cut too, leaves the database as it was: nobody else ever saw another.
 */
public final class Restore {
    private final BackupFile backup;
    private final Connection transaction;
    private final Tables tables;
    private final Rights rights;

    private Restore(BackupFile backup, Connection transaction, Rights rights) {
        this.rights = rights;
        this.backup = backup;
        this.transaction = transaction;
        this.tables = new Tables(transaction);
    }

    /**
     * Looks through the file, and reads it in.
     *
     * @param replace whether rows that are there already may be thrown away
     * @throws Trouble where the file is no backup or is damaged, is newer than this program, or the database is not empty or in use;
     *     the database is then as it was
     */
    public static void read(Path file, DataSource database, boolean replace) throws IOException, SQLException {
        read(known(Inspection.of(file).orRefuse()), database, replace, Rights.ownersAlone());
    }

    /**
     * The same, of a file that has been looked through.
     *
     * @param database connections of the one who owns the tables, or will
     * @param rights whoever serves gets
     */
    public static void read(BackupFile backup, DataSource database, boolean replace, Rights rights) throws IOException, SQLException {
        OneTransaction.whole(database, backup.path(), transaction -> {
            new Restore(backup, transaction, rights).read(replace);
            return backup;
        });
    }

    /**
     * The backup again, if this program knows the schema that its tables have.
     *
     * @throws Trouble where it is newer, or none of ours
     */
    public static BackupFile known(BackupFile backup) throws IOException {
        SortedSet<String> steps = Schema.steps();
        if (backup.schema().compareTo(steps.getLast()) > 0) {
            throw new Trouble("restore.newer", backup.path().toString(), backup.schema(), steps.getLast());
        }
        if (!steps.contains(backup.schema())) {
            throw new Trouble("restore.damaged", Damage.of(Kind.SCHEMA, backup.path()));
        }
        return backup;
    }

    private void read(boolean replace) throws IOException, SQLException {
        try (Statement quietly = transaction.createStatement()) {
            // That an extension is there already is no news for the one who restores.
            quietly.execute("SET LOCAL client_min_messages = 'error'");
        }
        var old = new Aside(transaction);
        boolean empty = old.nothingThere();
        if (!empty) {
            new Standing(transaction, tables).mayBeReplaced(replace);
            old.put();
        }
        flyway(backup.schema());
        fits();
        rows();
        OneTransaction.prove(transaction);
        try {
            flyway("latest");
        } catch (FlywayException e) {
            throw new Trouble(e, "restore.damaged", Damage.of(Kind.STEPS, backup.path(), backup.schema()));
        }
        if (!empty) {
            old.drop();
        }
    }

    private void flyway(String target) {
        Flyway.configure().dataSource(new OneTransaction(transaction)).target(target).callbacks(rights).load().migrate();
    }

    /** Every table of the schema has its part, and every part its table, with the same columns. */
    private void fits() {
        List<String> needed = tables.inOrder();
        Set<String> there = backup.parts().stream().filter(Part::isTable).map(Part::table).collect(Collectors.toSet());
        needed.stream().filter(table -> !there.contains(table)).findFirst().ifPresent(table -> refuse(Kind.TABLE_MISSING, Part.named(table), backup.schema()));
        there.stream().sorted().filter(table -> !needed.contains(table)).findFirst().ifPresent(table -> refuse(Kind.TABLE_UNKNOWN, Part.named(table), backup.schema()));
        for (String table : needed) {
            if (!tables.heading(table).equals(backup.headings().get(Part.named(table)))) {
                refuse(Kind.COLUMNS, Part.named(table), backup.schema());
            }
        }
        List<Counter> counters = tables.counters();
        backup.counters().stream()
                .filter(one -> counters.stream().noneMatch(known -> known.table().equals(one.table()) && known.column().equals(one.column())))
                .findFirst().ifPresent(one -> refuse(Kind.COUNTER, one.table() + "." + one.column()));
    }

    private void rows() throws IOException, SQLException {
        new Rows(transaction, tables).read(backup);
        tables.setCounters(backup.counters());
    }

    private void refuse(Kind kind, Object... about) {
        throw new Trouble("restore.damaged", Damage.of(kind, backup.path(), about));
    }
}
