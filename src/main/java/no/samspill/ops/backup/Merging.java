package no.samspill.ops.backup;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.ops.Trouble;
import no.samspill.people.PeopleDeeds;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Lays a region's tables in beside the others'. Whatever a print covers stays to the letter, so every id stays what it was, but for two that no
 * print covers: a person who is there already under an address that both places have seen proven, is that person from then on; and lines of
 * the journal go on after those that are there, all by the same distance, which the plan remembers.
 */
final class Merging {
    /** Everybody's, or found by what they are: one that is there already, is the one. */
    private static final Set<String> SHARED = Set.of(
            "organisation", "organisation_name", "organisation_alias", "organisation_number", "succession", "membership", "cooperation", "person", "person_email", "role_held",
            "adoption_body", "adoption_case_template", "adoption_case_word", "notice_step");

    /** Counted by the table itself, and named by nobody. */
    private static final Map<String, String> COUNTED = Map.of("ledger_word", "written", "input_meeting_registration", "place_in_line");

    private static final String ALL = "true";
    private static final String SOURCES = "fact_agency";

    private final JdbcClient sql;
    private final Tables tables;
    private final MovedTables moved;
    private final String home;
    private final UUID council;
    private final Meeting meeting;

    Merging(Connection transaction, Tables tables, MovedTables moved, String home, UUID council, Meeting meeting) {
        this.sql = JdbcClient.create(new SingleConnectionDataSource(transaction, true));
        this.tables = tables;
        this.moved = moved;
        this.home = home;
        this.council = council;
        this.meeting = meeting;
    }

    /** @throws Trouble where it is there already, or its address or a municipality of it is somebody else's */
    MovingIn.Moved merge(String region) {
        // Whoever writes waits from here until the transaction ends: a moment.
        sql.sql("LOCK TABLE %1$s.organisation, %1$s.journal_entry IN SHARE ROW EXCLUSIVE MODE".formatted(home)).update();
        meeting.refuse(region);
        recognise();
        long distance = distance();
        for (String table : tables.inOrder()) {
            if (table.equals(SOURCES)) {
                sources();
            } else if (moved.moves(table)) {
                lay(table, distance);
            }
        }
        sql.sql("UPDATE %s.organisation o SET slug = x.slug FROM organisation x WHERE x.id = o.id AND o.slug IS NULL AND o.id = ?".formatted(home)).param(council).update();
        sql.sql("SELECT setval(pg_get_serial_sequence('%1$s.journal_entry', 'id'), greatest((SELECT max(id) FROM %1$s.journal_entry), 1))".formatted(home)).query(Long.class).single();
        sql.sql("INSERT INTO %s.journal_entry (batch, system, through, element, action, became) VALUES (gen_random_uuid(), 'Samspill', 'IMPORT', ?, ?, ?)".formatted(home)).params(council, PeopleDeeds.MOVE_IN.name(), region).update();
        int plans = sql.sql("SELECT count(*) FROM plan").query(Integer.class).single();
        int uninvited = sql.sql("""
                SELECT count(DISTINCT r.person) FROM %1$s.role_held r JOIN %1$s.person p ON p.id = r.person AND p.left_at IS NULL
                WHERE r.council = ? AND upper_inf(r.held) AND NOT EXISTS (SELECT FROM %1$s.person_email e WHERE e.person = r.person)""".formatted(home)).param(council).query(Integer.class).single();
        return new MovingIn.Moved(region, plans, uninvited);
    }

    /** Who and what is there already. */
    private void recognise() {
        sql.sql("""
                CREATE TABLE same_person AS SELECT p.id AS there, coalesce(
                    (SELECT h.id FROM %1$s.person h WHERE h.id = p.id),
                    (SELECT h.id FROM person_email m JOIN %1$s.person_email e ON e.key = m.key JOIN %1$s.person h ON h.id = e.person
                      WHERE m.person = p.id AND m.proven_at IS NOT NULL AND e.proven_at IS NOT NULL AND h.left_at IS NULL),
                    p.id) AS here FROM person p""".formatted(home)).update();
        sql.sql("CREATE TABLE new_organisation AS SELECT id FROM organisation WHERE id NOT IN (SELECT id FROM %s.organisation)".formatted(home)).update();
        sql.sql("CREATE TABLE same_agency (there int, here int)").update();
    }

    /** How far every line of the journal is moved: none where there is room for them as they are. */
    private long distance() {
        long next = sql.sql("SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM " + sql.sql("SELECT pg_get_serial_sequence(?, 'id')").param(home + ".journal_entry").query(String.class).single()).query(Long.class).single();
        long first = sql.sql("SELECT coalesce(min(id), 0) FROM journal_entry").query(Long.class).single();
        return first == 0 ? 0 : Math.max(0, next - first);
    }

    /** A source that is unknown here may be asked nothing until an administrator says so. */
    private void sources() {
        List<Integer> all = sql.sql("SELECT number FROM fact_agency ORDER BY number").query(Integer.class).list();
        List<String> columns = new ArrayList<>(tables.columns(SOURCES));
        columns.removeAll(List.of("number", "name", "is_on", "person"));
        for (int there : all) {
            int here = sql.sql("SELECT h.number FROM %s.fact_agency h JOIN fact_agency a ON a.address = h.address AND a.api = h.api WHERE a.number = ? ORDER BY h.number LIMIT 1".formatted(home)).param(there).query(Integer.class).optional()
                    .orElseGet(() -> sql.sql("""
                            INSERT INTO %1$s.fact_agency (name, is_on, %2$s)
                            SELECT CASE WHEN EXISTS (SELECT FROM %1$s.fact_agency h WHERE h.name = a.name) THEN a.name || ' ' || gen_random_uuid() ELSE a.name END, false, %2$s
                            FROM fact_agency a WHERE number = ? RETURNING number""".formatted(home, String.join(", ", columns))).param(there).query(Integer.class).single());
            sql.sql("INSERT INTO same_agency VALUES (?, ?)").params(there, here).update();
        }
    }

    private void lay(String table, long distance) {
        List<String> columns = new ArrayList<>(tables.columns(table));
        columns.remove(COUNTED.get(table));
        String values = columns.stream().map(column -> value(table, column, distance)).collect(Collectors.joining(", "));
        boolean shared = SHARED.contains(table);
        try {
            int laid = sql.sql("INSERT INTO %s.%s (%s) OVERRIDING SYSTEM VALUE SELECT %s FROM %s x WHERE %s%s%s".formatted(
                    home, table, String.join(", ", columns), values, table, which(table), COUNTED.containsKey(table) ? " ORDER BY x." + COUNTED.get(table) : "", shared ? " ON CONFLICT DO NOTHING" : "")).update();
            if (!shared && which(table).equals(ALL) && laid != sql.sql("SELECT count(*) FROM " + table).query(Integer.class).single()) {
                throw new IllegalStateException("not every row of " + table + " was laid in");
            }
        } catch (DuplicateKeyException e) {
            throw new Trouble(e, "region.collides", table);
        }
    }

    private String which(String table) {
        return switch (table) {
            // Of an organisation that is here already, what is said here holds.
            case "organisation_name", "organisation_alias", "organisation_number", "adoption_case_template" -> "x.organisation IN (SELECT id FROM new_organisation)";
            case "membership", "cooperation" -> "x.council = '%s' OR x.council IN (SELECT id FROM new_organisation)".formatted(council);
            case "succession" -> "x.predecessor IN (SELECT id FROM new_organisation) OR x.successor IN (SELECT id FROM new_organisation)";
            case "journal_entry" -> "x.plan IS NOT NULL OR x.element = '%s' OR x.element IN (SELECT id FROM new_organisation) OR x.element IN (SELECT id FROM ledger_row)".formatted(council);
            case "person" -> "x.id IN (SELECT here FROM same_person)";
            case "person_email" -> "x.person IN (SELECT there FROM same_person WHERE there = here) AND NOT EXISTS (SELECT FROM %1$s.person_email e WHERE e.key = x.key OR e.person = x.person)".formatted(home);
            default -> ALL;
        };
    }

    private String value(String table, String column, long distance) {
        Map<String, String> own = new HashMap<>();
        own.put("journal_entry.id", "x.id + " + distance);
        own.put("journal_entry.was", person("x.was", true));
        own.put("journal_entry.became", person("x.became", true));
        own.put("plan.journal_distance", "x.journal_distance + " + distance);
        for (String change : List.of("contribution_trace", "hearing_change")) {
            own.put(change + ".entries", "coalesce((SELECT array_agg(e + %d ORDER BY n) FROM unnest(x.entries) WITH ORDINALITY u (e, n)), '{}')".formatted(distance));
        }
        own.put("fact_query.agency", "(SELECT s.here FROM same_agency s WHERE s.there = x.agency)");
        // Nobody has been here, and nobody has used an address here.
        own.put("person.first_seen", "NULL");
        own.put("person_email.proven_at", "NULL");
        own.put("organisation.slug", "CASE WHEN x.slug = any(%s) THEN x.slug END".formatted(List.of(addresses()).stream().map(slug -> "'" + slug + "'").collect(Collectors.joining(",", "cast(array[", "] as text[])"))));
        boolean holdsPerson = moved.columnsOf("person").contains(column);
        return own.getOrDefault(table + "." + column, holdsPerson ? person("x." + column, false) : "x." + column);
    }

    private static String person(String column, boolean text) {
        String cast = text ? "::text" : "";
        return "coalesce((SELECT s.here%1$s FROM same_person s WHERE s.there <> s.here AND s.there%1$s = %2$s), %2$s)".formatted(cast, column);
    }

    /** Of the council, of those it came of, and of those that came of it where nobody else has theirs. */
    private String[] addresses() {
        return sql.sql("""
                WITH RECURSIVE kin (id) AS (SELECT cast(? AS uuid)
                    UNION SELECT CASE WHEN s.predecessor = k.id THEN s.successor ELSE s.predecessor END FROM succession s JOIN kin k ON k.id IN (s.predecessor, s.successor))
                SELECT slug FROM organisation o JOIN kin USING (id) WHERE slug IS NOT NULL AND NOT EXISTS (SELECT FROM %s.organisation h WHERE h.slug = o.slug AND h.id <> o.id)""".formatted(home))
                .param(council).query(String.class).list().toArray(String[]::new);
    }
}
