package no.samspill.ops.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import no.samspill.ops.Sentence;
import no.samspill.ops.Trouble;
import no.samspill.ops.backup.Damage.Kind;
import no.samspill.ops.database.Rights;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Reads a region into a database that has others: whole, or not at all, also while a server is running. In one transaction its rows are read
 * into a schema of their own, made as it was where they come from; they are proven there and take the steps of the schema since; then
 * they are laid in beside the others', and the schema is thrown away. Nobody sees any of it before all of it.
 */
public final class MovingIn {
    static final String ASIDE = "samspill_region";

    private final BackupFile file;
    private final Connection transaction;
    private final Rights rights;
    private final JdbcClient sql;
    private final Tables tables;
    private final MovedTables moved = MovedTables.read();

    private MovingIn(BackupFile file, Connection transaction, Rights rights) {
        this.file = file;
        this.transaction = transaction;
        this.rights = rights;
        this.sql = JdbcClient.create(new SingleConnectionDataSource(transaction, true));
        this.tables = new Tables(transaction);
    }

    /**
     * What came.
     *
     * @param region its address
     * @param uninvited how many have a role in it, and no address that a letter with a way in can be sent to
     */
    public record Moved(String region, int plans, int uninvited) {}

    /** @throws Trouble where the file is not one of a region, is damaged, or newer than this program */
    public static BackupFile looked(Path file) throws IOException {
        return Restore.known(Inspection.of(file, Sort.REGION).orRefuse());
    }

    /**
     * @param database connections of the one who owns the tables, or will
     * @param rights whoever serves gets, where there are no tables yet
     * @param flaws finds what is not as it was kept, in a database
     * @throws Trouble where it is there already, its address or its municipalities are somebody else's there, or its rows are not as they were kept; the
     *     database is then as it was
     */
    public static Moved read(BackupFile file, DataSource database, Rights rights, Function<DataSource, List<Sentence>> flaws) throws IOException, SQLException {
        return OneTransaction.whole(database, file.path(), transaction -> new MovingIn(file, transaction, rights).read(flaws));
    }

    private Moved read(Function<DataSource, List<Sentence>> flaws) throws IOException, SQLException {
        // That an extension is there already is no news for the one who moves.
        sql.sql("SET LOCAL client_min_messages = 'error'").update();
        String home = sql.sql("SELECT quote_ident(current_schema)").query(String.class).single();
        String path = sql.sql("SELECT current_setting('search_path')").query(String.class).single();
        String[] said = file.about().split(" ", -1);
        if (said.length != 2 || !said[1].matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            refuse(Kind.SCHEMA);
        }
        ready();
        var meeting = new Meeting(sql, home, UUID.fromString(said[1]));
        meeting.refuseAtOnce(said[0]);
        sql.sql("CREATE SCHEMA " + ASIDE).update();
        flyway(file.schema());
        inside(path);
        fits();
        new Rows(transaction, tables).read(file);
        OneTransaction.prove(transaction);
        try {
            flyway("latest");
        } catch (FlywayException e) {
            throw new Trouble(e, "restore.damaged", Damage.of(Kind.STEPS, file.path(), file.schema()));
        }
        inside(path);
        flaws.apply(new SingleConnectionDataSource(transaction, true)).stream().findFirst().ifPresent(flaw -> {
            throw new Trouble("region.flaw", file.path().toString(), flaw);
        });
        if (!sql.sql("SELECT EXISTS (SELECT FROM organisation WHERE slug = ? AND id::text = ?)").params(said[0], said[1]).query(Boolean.class).single()) {
            refuse(Kind.SCHEMA);
        }
        nothingOfOthers(UUID.fromString(said[1]));
        Moved came = new Merging(transaction, tables, moved, home, UUID.fromString(said[1]), meeting).merge(said[0]);
        OneTransaction.prove(transaction);
        sql.sql("SET LOCAL search_path = " + path).update();
        sql.sql("DROP SCHEMA " + ASIDE + " CASCADE").update();
        return came;
    }

    /** The tables that it is to be laid into are there, are ours, and of this program. */
    private void ready() throws IOException {
        if (!tables.begun()) {
            if (!new Aside(transaction).nothingThere()) {
                throw new Trouble("restore.foreign");
            }
            Flyway.configure().dataSource(new OneTransaction(transaction)).callbacks(rights).load().migrate();
            // Steps of the schema make some for the time of their transaction, and here they are taken once more in the same.
            sql.sql("SELECT relname FROM pg_class WHERE relnamespace = pg_my_temp_schema() AND relkind = 'r'").query(String.class).list().forEach(made -> sql.sql("DROP TABLE pg_temp." + made).update());
        }
        if (!sql.sql("SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = 'flyway_schema_history'::regclass").query(Boolean.class).single()) {
            throw new Trouble("restore.notOwner");
        }
        String latest = Schema.steps().getLast();
        if (!tables.version().equals(latest)) {
            throw new Trouble("region.otherSchema", tables.version(), latest);
        }
    }

    private void flyway(String target) {
        Flyway.configure().dataSource(new OneTransaction(transaction)).schemas(ASIDE).defaultSchema(ASIDE).target(target).callbacks(Rights.ownersAlone()).load().migrate();
    }

    /** What is named without a schema is the region's from here on; extensions are where they were. */
    private void inside(String path) {
        sql.sql("SET LOCAL search_path = " + ASIDE + ", " + path).update();
    }

    /** Every part is a table that may move, with the columns that the schema has; its own list says that all are there. */
    private void fits() {
        Set<String> known = Set.copyOf(tables.inOrder());
        List<String> there = file.parts().stream().filter(Part::isTable).map(Part::table).sorted().toList();
        there.stream().filter(table -> !known.contains(table) || moved.staying().containsKey(table)).findFirst().ifPresent(table -> refuse(Kind.TABLE_UNKNOWN, Part.named(table), file.schema()));
        known.stream().sorted().filter(table -> moved.moves(table) && !there.contains(table)).findFirst().ifPresent(table -> refuse(Kind.TABLE_MISSING, Part.named(table), file.schema()));
        there.stream().filter(table -> !tables.heading(table).equals(file.headings().get(Part.named(table)))).findFirst().ifPresent(table -> refuse(Kind.COLUMNS, Part.named(table), file.schema()));
    }

    /** A file that somebody has made, may say of its rows that they are another region's, that is here. */
    private void nothingOfOthers(UUID council) {
        Map<String, String> lists = Map.of(
                "council", "'" + council + "'",
                "plans", MovingOut.array(sql.sql("SELECT id FROM plan WHERE owner = ?").param(council).query(UUID.class).list()),
                "councils", MovingOut.array(sql.sql(MovingOut.KIN).param("council", council).query(UUID.class).list()),
                "organisations", MovingOut.array(sql.sql("SELECT id FROM organisation").query(UUID.class).list()),
                "people", MovingOut.array(sql.sql("SELECT id FROM person").query(UUID.class).list()));
        for (String table : tables.inOrder()) {
            if (moved.moves(table) && sql.sql("SELECT EXISTS (SELECT FROM %s WHERE (%s) IS NOT TRUE)".formatted(table, moved.where(table, lists))).query(Boolean.class).single()) {
                throw new Trouble("region.foreign", file.path().toString(), table);
            }
        }
    }

    private void refuse(Kind kind, Object... about) {
        throw new Trouble("restore.damaged", Damage.of(kind, file.path(), about));
    }
}
