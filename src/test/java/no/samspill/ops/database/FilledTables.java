package no.samspill.ops.database;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table with rows enough that PostgreSQL would rather go by an index: nonsense in them, each row unlike the others. */
record FilledTables(JdbcClient sql) {
    private static final int ROWS = 1_500;
    /** Of what a region has most of. */
    private static final int MANY = 8_000;

    private record Column(String name, String type, boolean list, boolean range, @Nullable String label) {

        String value() {
            String bare = type.replaceAll("\\(.*\\)", "");
            String value = label != null ? "'" + label + "'"
                    : list ? "'{}'"
                    : range ? bare + "(" + (bare.equals("daterange") ? "date '2020-01-01' + i" : "timestamptz '2020-01-01' + i * interval '1 hour'") + ", null)"
                    : switch (bare) {
                        case "uuid" -> "gen_random_uuid()";
                        case "integer", "bigint", "numeric", "double precision", "smallint", "real" -> "i";
                        case "boolean" -> "i % 50 = 0";
                        case "date" -> "date '2020-01-01' + i";
                        case "timestamp with time zone", "timestamp without time zone" -> "timestamptz '2020-01-01' + i * interval '1 hour'";
                        case "time without time zone" -> "time '10:00'";
                        case "interval" -> "interval '1 hour'";
                        case "json", "jsonb" -> "'{}'";
                        case "bytea" -> "md5(i::text)::bytea";
                        case "tsvector" -> "to_tsvector('simple', md5(i::text))";
                        default -> "md5(i::text)";
                    };
            return "(" + value + ")::" + type;
        }
    }

    void fill() {
        sql.sql("set session_replication_role = replica").update();
        sql.sql("select format('alter table %s drop constraint %I', conrelid::regclass, conname) from pg_constraint where contype in ('c', 'f') and connamespace = 'public'::regnamespace and conparentid = 0")
                .query(String.class).list().forEach(drop -> sql.sql(drop).update());
        // Where they may be broken for a moment, nothing can be passed over: the index alone is the same to a query.
        sql.sql("select format('alter table %s drop constraint %I; %s', conrelid::regclass, conname, pg_get_indexdef(conindid)) from pg_constraint where (condeferrable and contype in ('u', 'p') or contype = 'x') and connamespace = 'public'::regnamespace")
                .query(String.class).list().forEach(made -> sql.sql(made).update());
        for (String table : tables()) {
            List<Column> columns = columns(table);
            sql.sql("insert into %s (%s) overriding system value select %s from generate_series(1, %d) i on conflict do nothing".formatted(
                    table, columns.stream().map(Column::name).collect(Collectors.joining(", ")),
                    columns.stream().map(Column::value).collect(Collectors.joining(", ")), table.equals("contribution") ? MANY : ROWS)).update();
        }
        sql.sql("analyze").update();
    }

    List<String> tables() {
        return sql.sql("select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history' order by 1").query(String.class).list();
    }

    private List<Column> columns(String table) {
        return sql.sql("""
                select quote_ident(a.attname) as name, format_type(coalesce(nullif(t.typbasetype, 0), t.oid), case when t.typbasetype > 0 then t.typtypmod else a.atttypmod end) as type,
                       t.typcategory = 'A' as list, t.typtype = 'r' as range, (select e.enumlabel from pg_enum e where e.enumtypid = t.oid order by e.enumsortorder limit 1) as label
                  from pg_attribute a join pg_type t on t.oid = a.atttypid
                 where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                 order by a.attnum
                """).param(table).query((row, at) -> new Column(row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4), row.getString(5))).list();
    }
}
