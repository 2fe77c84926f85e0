package no.samspill.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Regions like the one there is, made in the database: every row of it once more for each, with ids of their own that follow from its ids and the
 * region's number, so that what belonged together does so again. The same number gives the same rows.
 *
 * @param sql as one who may do all, on one connection
 */
record ClonedRegions(JdbcClient sql) {
    /** Of the whole installation, or of nobody for long; the number of a municipality is its own. */
    private static final Set<String> APART = Set.of("flyway_schema_history", "server_secret", "directory_edition", "organisation_number", "scheduled_tasks", "spring_session",
            "spring_session_attributes", "one_time_tokens", "letter", "pace_bucket", "user_entities", "user_credentials", "fact_agency", "publishing_paper");

    private record Column(String name, String type, boolean unique) {
        String value() {
            return switch (type) {
                case "uuid" -> "md5(" + name + "::text || i)::uuid";
                case "text" -> name.equals("receipt") ? "upper(left(md5(receipt || i), 12))" : unique ? name + " || '-' || i" : name;
                default -> name;
            };
        }
    }

    /** Three years of a region's life: what was changed and by when, and what people said. */
    void age(String slug) {
        sql.sql("set session_replication_role = replica").update();
        sql.sql("""
                insert into journal_entry (at, batch, person, system, on_behalf_of, through, plan, element, action, field, was, became, why)
                select j.at - i * interval '1 day', md5(j.batch::text || i)::uuid, person, system, on_behalf_of, through, plan, element, action, field, was, became, why
                  from (select * from journal_entry where plan is not null order by id limit 30) j, generate_series(1, 1095, 9) i
                """).update();
        sql.sql("""
                insert into contribution (id, number, plan, receipt, sending, way, words, received, may_show, showing)
                select md5('said' || i)::uuid, i, p.id, upper(lpad(to_hex(i), 12, '0')), md5('sent' || i)::uuid, 'FORM', 'Vi trenger en møteplass nummer ' || i, clock_timestamp() - i * interval '3 days', false, 'WAITING'
                  from plan p, generate_series(1, 365) i where p.slug = ?
                """).param(slug).update();
        sql.sql("analyze").update();
    }

    void make(int from, int to) {
        for (String table : sql.sql("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1").query(String.class).list()) {
            if (!APART.contains(table)) {
                sql.sql("create temporary table if not exists first_%1$s as select * from %1$s".formatted(table)).update();
                List<Column> columns = columns(table);
                sql.sql("insert into %s (%s) select %s from first_%1$s, generate_series(%d, %d) i".formatted(
                        table, columns.stream().map(Column::name).collect(Collectors.joining(", ")), columns.stream().map(Column::value).collect(Collectors.joining(", ")), from, to)).update();
            }
        }
        sql.sql("analyze").update();
    }

    private List<Column> columns(String table) {
        return sql.sql("""
                select quote_ident(a.attname), format_type(a.atttypid, null),
                       exists (select from pg_index x where x.indrelid = a.attrelid and x.indisunique and a.attnum = any(x.indkey)
                                  and not exists (select from pg_attribute o where o.attrelid = a.attrelid and o.attnum = any(x.indkey) and o.atttypid = 'uuid'::regtype))
                  from pg_attribute a where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = '' order by a.attnum
                """).param(table).query((row, at) -> new Column(row.getString(1), row.getString(2), row.getBoolean(3))).list();
    }
}
