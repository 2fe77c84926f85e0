package no.samspill.ops.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.ops.Trouble;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Writes one region to one file, as it is at one moment: its plans with all that was said, decided and reported, its part of the directory,
 * and those who stand by name in it. Nothing is taken away where it is.
 */
public final class MovingOut {
    /** The councils that this one came of, and those it went into. */
    static final String KIN = """
            with recursive kin (id) as (
                select cast(:council as uuid)
                union select case when s.predecessor = k.id then s.successor else s.predecessor end from succession s join kin k on k.id in (s.predecessor, s.successor))
            select id from kin""";

    /** Those, all that belonged to or worked with any of them, all that any row names, and those they came of or went into. */
    private static final String AROUND = """
            with recursive around (id) as (
                select id from organisation where id = any(:named)
                union select m.member from membership m where m.council = any(:councils)
                union select c.other from cooperation c where c.council = any(:councils)
                union select case when s.predecessor = a.id then s.successor else s.predecessor end from succession s join around a on a.id in (s.predecessor, s.successor))
            select id from around order by id""";

    private final JdbcClient sql;
    private final Tables tables;
    private final MovedTables moved = MovedTables.read();
    private final Map<String, String> lists = new HashMap<>();

    private MovingOut(Connection database) throws SQLException {
        tables = Backup.asOneMoment(database);
        sql = JdbcClient.create(new SingleConnectionDataSource(database, true));
    }

    /**
     * Appears whole or not at all, and only its owner may read it.
     *
     * @param region its address
     * @return how many plans went along
     * @throws Trouble where there is no such region
     */
    public static int write(Connection database, String region, Path file) throws IOException, SQLException {
        int[] plans = new int[1];
        WholeFile.write(database, file, Sort.REGION, whole -> {
            plans[0] = new MovingOut(database).write(region, whole);
            database.rollback();
        });
        return plans[0];
    }

    private int write(String region, WholeFile file) throws IOException, SQLException {
        UUID council = sql.sql("select id from organisation where slug = ?").param(region).query(UUID.class).optional()
                .orElseThrow(() -> new Trouble("region.none", region, String.join(", ", sql.sql("select slug from organisation where slug is not null order by slug").query(String.class).list())));
        List<UUID> plans = sql.sql("select id from plan where owner = ? order by id").param(council).query(UUID.class).list();
        lists.put("council", "'" + council + "'");
        lists.put("plans", array(plans));
        List<UUID> councils = sql.sql(KIN).param("council", council).query(UUID.class).list();
        lists.put("councils", array(councils));
        // What names an organisation or a person is looked for in the rows that do not depend on who is named.
        lists.put("organisations", array(Set.of()));
        lists.put("people", array(Set.of()));
        Set<UUID> named = named("organisation");
        named.addAll(councils);
        named.addAll(sql.sql("select o.id from organisation o join ledger_word w on w.words = o.id::text where w.owner = any(?)").param(plans.toArray(UUID[]::new)).query(UUID.class).list());
        named.addAll(sql.sql("select o.id from organisation o join action_amount a on a.holder = 'o-' || o.id where a.plan = any(?)").param(plans.toArray(UUID[]::new)).query(UUID.class).list());
        named.addAll(sql.sql("select owner from plan_former_address where plan = any(?)").param(plans.toArray(UUID[]::new)).query(UUID.class).list());
        lists.put("organisations", array(sql.sql(AROUND).param("named", named.toArray(UUID[]::new)).param("councils", councils.toArray(UUID[]::new)).query(UUID.class).list()));
        lists.put("people", array(named("person")));
        String schema = tables.version();
        file.text(Backup.VERSION, Sort.REGION.format() + "\n" + schema + "\n" + region + " " + council + "\n");
        for (String table : tables.inOrder()) {
            if (moved.moves(table)) {
                file.table(table, "(SELECT %s FROM %s WHERE %s)".formatted(String.join(", ", tables.columns(table)), table, moved.where(table, lists)));
            }
        }
        file.contents(schema, List.of());
        return plans.size();
    }

    /** All that stand in columns of this kind, of the rows that go along. */
    private Set<UUID> named(String kind) {
        Set<UUID> named = new TreeSet<>();
        for (String table : tables.inOrder()) {
            for (String column : tables.ids(table)) {
                if (moved.moves(table) && moved.columnsOf(kind).contains(column)) {
                    named.addAll(sql.sql("SELECT DISTINCT %1$s FROM %2$s WHERE %1$s IS NOT NULL AND (%3$s)".formatted(column, table, moved.where(table, lists))).query(UUID.class).list());
                }
            }
        }
        return named;
    }

    static String array(Collection<UUID> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(",", "cast(array[", "] as uuid[])"));
    }
}
