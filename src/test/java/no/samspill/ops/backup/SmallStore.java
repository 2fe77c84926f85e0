package no.samspill.ops.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.samspill.ops.database.AllPowerful;
import no.samspill.ops.database.Login;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL in which many small databases are made and filled: a little of each thing that a restore must get right. */
final class SmallStore implements AutoCloseable {
    /** The schema of the day that backups got their list. It stays this one, however many steps come later. */
    static final String SCHEMA = "202611230112";

    private static final String ROWS = """
            INSERT INTO organisation VALUES
                ('00000000-0000-0000-0000-000000000001', 'REGIONAL_COUNCIL', 'sor-troms'), ('00000000-0000-0000-0000-000000000002', 'MUNICIPALITY', NULL);
            INSERT INTO organisation_name VALUES
                ('00000000-0000-0000-0000-000000000001', 'Sør-Troms regionråd', 'nb', '[1991-01-01,)'),
                ('00000000-0000-0000-0000-000000000002', 'Hárstták', 'se', '(,)');
            INSERT INTO membership VALUES ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002', '(,)');
            INSERT INTO person VALUES ('00000000-0000-0000-0000-00000000000a', 'Kari "Kalla" Nordmann, jr.', '2017-05-24 10:00+02', NULL);
            INSERT INTO role_held VALUES ('00000000-0000-0000-0000-00000000000a', 'SECRETARIAT', '00000000-0000-0000-0000-000000000001', '[2017-01-01,)', '00000000-0000-0000-0000-000000000001');
            INSERT INTO plan VALUES ('00000000-0000-0000-0000-0000000000aa', '00000000-0000-0000-0000-000000000001', 'plan', 'nb', 2017, 'THROUGHOUT', true, 7, '2017-05-24 10:00+02');
            INSERT INTO plan_element (id, plan, kind, number, under, position, removed) VALUES
                ('00000000-0000-0000-0000-0000000000b2', '00000000-0000-0000-0000-0000000000aa', 'MEASURE', 1, '00000000-0000-0000-0000-0000000000b1', 0, false),
                ('00000000-0000-0000-0000-0000000000b1', '00000000-0000-0000-0000-0000000000aa', 'FOCUS_AREA', NULL, NULL, 0, false);
            INSERT INTO plan_field (plan, element, field, words) VALUES
                ('00000000-0000-0000-0000-0000000000aa', '00000000-0000-0000-0000-0000000000b1', 'TITLE', E'Innovasjon\\nog «næring», 50 %'),
                ('00000000-0000-0000-0000-0000000000aa', '00000000-0000-0000-0000-0000000000b2', 'TITLE', 'Fast ansatt "rådgiver"\\.');
            INSERT INTO plan_search (element, plan, words) VALUES ('00000000-0000-0000-0000-0000000000b2', '00000000-0000-0000-0000-0000000000aa', 'rådgivere ansettes');
            INSERT INTO journal_entry (at, batch, system, through, element, action, was, became) SELECT '2017-05-24 10:00+02', '00000000-0000-0000-0000-0000000000c1', 'prøve', 'DEMO',
                '00000000-0000-0000-0000-0000000000b1', 'PUT', 'før ' || n, 'etter ' || n FROM generate_series(1, 40) n;
            INSERT INTO contribution (id, plan, receipt, sending, way, words, received, may_show, showing, merged_into) VALUES
                ('00000000-0000-0000-0000-0000000000d2', '00000000-0000-0000-0000-0000000000aa', 'ABCDEFGHJK02', '00000000-0000-0000-0000-0000000000e2', 'FORM', 'Bygg en bru 🌉', '2017-06-01 10:00+02', true, 'SHOWN', NULL),
                ('00000000-0000-0000-0000-0000000000d1', '00000000-0000-0000-0000-0000000000aa', 'ABCDEFGHJK01', '00000000-0000-0000-0000-0000000000e1', 'FORM', 'Og en vei', '2017-06-02 10:00+02', false, 'UNREAD', '00000000-0000-0000-0000-0000000000d2');
            INSERT INTO plan_version VALUES ('00000000-0000-0000-0000-0000000000aa', 1, 'Utkast', NULL, '2017-06-01', NULL, 'prøve', '2017-06-01 10:00+02', 40, 7, '{"tittel": "…"}');
            INSERT INTO contribution_list VALUES ('00000000-0000-0000-0000-0000000000f1', '00000000-0000-0000-0000-0000000000aa', '00000000-0000-0000-0000-00000000000a', 'liste.csv', NULL,
                '2017-06-02 10:00+02', '{"a,b","c\\"d"}', '{}', '{}', '{}');
            """;

    private final AllPowerful server;
    private int made;

    SmallStore(Path folder) {
        server = AllPowerful.in(folder);
    }

    /** A database with nothing in it. */
    DataSource empty() {
        String name = "small_" + ++made;
        maintenance().sql("CREATE DATABASE " + name).update();
        return AllPowerful.at(name, server.itself()).source();
    }

    /** A database with the schema as it was, and some rows; the journal's counter stands further on than its rows. */
    DataSource filled() {
        DataSource filled = empty();
        Flyway.configure().dataSource(filled).target(SCHEMA).load().migrate();
        JdbcClient sql = JdbcClient.create(filled);
        sql.sql(ROWS).update();
        sql.sql("SELECT setval(pg_get_serial_sequence('journal_entry', 'id'), 1000)").query(Long.class).single();
        return filled;
    }

    /** A database of somebody who may do what its owner may, and nothing more. */
    DataSource ownedBy(String role) {
        JdbcClient maintenance = maintenance();
        String name = "small_" + ++made;
        maintenance.sql("CREATE ROLE %s LOGIN PASSWORD 'aldri-i-en-melding'".formatted(role)).update();
        maintenance.sql("CREATE DATABASE %s OWNER %s".formatted(name, role)).update();
        return AllPowerful.at(name, new Login(server.itself().url(), role, "aldri-i-en-melding")).source();
    }

    private JdbcClient maintenance() {
        return JdbcClient.create(AllPowerful.at("postgres", server.itself()).source());
    }

    static Path backup(DataSource database, Path file) {
        try (Connection connection = database.getConnection()) {
            Backup.write(connection, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every row of every table that is kept, and where the counters stand. */
    static Map<String, Object> rows(DataSource database) {
        try (Connection connection = database.getConnection()) {
            var tables = new Tables(connection);
            Map<String, List<String>> found = new TreeMap<>();
            JdbcClient sql = JdbcClient.create(database);
            String all = tables.inOrder().stream().map("SELECT '%1$s' AS name, to_jsonb(t)::text AS row FROM %1$s t"::formatted).collect(Collectors.joining(" UNION ALL "));
            sql.sql(all + " ORDER BY 1, 2").query((row, i) -> List.of(row.getString(1), row.getString(2))).list()
                    .forEach(row -> found.computeIfAbsent(row.getFirst(), name -> new ArrayList<>()).add(row.getLast()));
            Map<String, Object> rows = new TreeMap<>(found);
            rows.put("counters", tables.counters());
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything there is about a database's shape, and which tables it is made of: other tables of the same shape are told apart. */
    static List<String> shape(DataSource database, boolean same) {
        return JdbcClient.create(database).sql("""
                SELECT concat_ws(' ', 'table', relname, relkind, relacl, CASE WHEN ? THEN oid END) FROM pg_class WHERE relnamespace = 'public'::regnamespace
                UNION ALL SELECT concat_ws(' ', 'column', attrelid::regclass, attnum, attname, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated, attstorage,
                    pg_get_expr(adbin, adrelid)) FROM pg_attribute JOIN pg_class c ON c.oid = attrelid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
                    WHERE relnamespace = 'public'::regnamespace
                UNION ALL SELECT concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated) FROM pg_constraint
                    WHERE connamespace = 'public'::regnamespace
                UNION ALL SELECT concat_ws(' ', 'trigger', pg_get_triggerdef(t.oid), tgenabled) FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid
                    WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace
                UNION ALL SELECT concat_ws(' ', 'index', pg_get_indexdef(indexrelid), indisvalid) FROM pg_index JOIN pg_class c ON c.oid = indrelid
                    WHERE relnamespace = 'public'::regnamespace
                UNION ALL SELECT concat_ws(' ', 'function', oid::regprocedure, md5(prosrc), prolang) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
                UNION ALL SELECT concat_ws(' ', 'extension', extname, extversion, extnamespace::regnamespace) FROM pg_extension
                UNION ALL SELECT concat_ws(' ', 'schema', nspname, nspowner::regrole, nspacl) FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
                UNION ALL SELECT concat_ws(' ', 'counter', objid::regclass, deptype, refobjid::regclass, refobjsubid) FROM pg_depend JOIN pg_class c ON c.oid = objid
                    WHERE relkind = 'S' AND classid = 'pg_class'::regclass AND refclassid = 'pg_class'::regclass AND relnamespace = 'public'::regnamespace
                UNION ALL SELECT concat_ws(' ', 'step', version, script, checksum, success) FROM flyway_schema_history
                ORDER BY 1""").param(same).query(String.class).list();
    }

    @Override
    public void close() {
        server.close();
    }
}
