package no.samspill.ops.backup;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The tables of a database, as far as a backup needs to know them. */
final class Tables {
    /** Flyway keeps its own, and papers can be made again, and the directory has an edition anew; the others are keys to open doors, or would send again what was sent. */
    private static final Set<String> LEFT_OUT = Set.of(
            "flyway_schema_history", "spring_session", "spring_session_attributes", "one_time_tokens", "server_secret", "letter", "scheduled_tasks", "pace_bucket",
            "publishing_paper", "directory_edition");

    private final JdbcClient sql;

    Tables(Connection connection) {
        this((DataSource) new SingleConnectionDataSource(connection, true));
    }

    private Tables(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    /** Every table that is kept, each after those it refers to. */
    List<String> inOrder() {
        List<String> waiting = new ArrayList<>(names());
        List<String> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<String> next = waiting.stream().filter(table -> ordered.containsAll(referredTo(table))).toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("tables refer to each other in a circle: " + waiting);
            }
            ordered.addAll(next);
            waiting.removeAll(next);
        }
        return ordered;
    }

    /** Columns that somebody filled, quoted where SQL asks for it; the others are computed from them. */
    List<String> columns(String table) {
        return sql.sql("""
                SELECT quote_ident(column_name) FROM information_schema.columns
                WHERE table_schema = current_schema AND table_name = ? AND is_generated = 'NEVER' ORDER BY ordinal_position""")
                .param(table).query(String.class).list();
    }

    /** Columns that hold an id. */
    List<String> ids(String table) {
        return sql.sql("SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema AND table_name = ? AND data_type = 'uuid' ORDER BY ordinal_position")
                .param(table).query(String.class).list();
    }

    /** The first line of the table as CSV: its columns' names, none of which needs quotation marks there. */
    String heading(String table) {
        return sql.sql("""
                SELECT coalesce(string_agg(column_name, ',' ORDER BY ordinal_position), '') FROM information_schema.columns
                WHERE table_schema = current_schema AND table_name = ? AND is_generated = 'NEVER'""")
                .param(table).query(String.class).single();
    }

    /**
     * Lets nobody put other tables in their place until the transaction ends.
     *
     * @return false where somebody did so since the transaction began: it would find the new ones empty
     */
    boolean hold(List<String> tables) {
        if (!tables.isEmpty()) {
            sql.sql("LOCK TABLE %s IN ACCESS SHARE MODE".formatted(String.join(", ", tables))).update();
        }
        return sql.sql("""
                SELECT coalesce(bool_and(to_regclass(quote_ident(relname)) = oid), true) FROM pg_class
                WHERE relnamespace = current_schema::regnamespace AND relkind = 'r'""")
                .query(Boolean.class).single();
    }

    boolean anyRows() {
        return names().stream().anyMatch(table -> sql.sql("SELECT EXISTS (SELECT FROM " + table + ")").query(Boolean.class).single());
    }

    /** Whether there is a schema of ours. */
    boolean begun() {
        return sql.sql("SELECT to_regclass('flyway_schema_history') IS NOT NULL").query(Boolean.class).single();
    }

    /** The newest step of the schema's history; empty where there is no schema yet. */
    String version() {
        return begun()
                ? sql.sql("SELECT coalesce(max(version), '') FROM flyway_schema_history WHERE success").query(String.class).single()
                : "";
    }

    /** What the tables count by themselves, each with the number it gives next. */
    List<Counter> counters() {
        return counted().stream().map(one -> new Counter(one.table(), one.column(), sql.sql(
                        "SELECT last_value + CASE WHEN is_called THEN 1 ELSE 0 END FROM " + sequence(one)).query(Long.class).single())).toList();
    }

    /** Lets every counter go on where it stood, and in any case after the highest number that has been used. */
    void setCounters(List<Counter> stood) {
        for (Counter one : counted()) {
            long next = stood.stream().filter(had -> had.table().equals(one.table()) && had.column().equals(one.column())).mapToLong(Counter::next).findFirst().orElse(1);
            sql.sql("SELECT setval(?::regclass, greatest(?, coalesce(max(%s), 0) + 1), false) FROM %s".formatted(one.column(), one.table()))
                    .params(sequence(one), next).query(Long.class).single();
        }
    }

    private List<Counter> counted() {
        return sql.sql("""
                SELECT table_name, column_name FROM information_schema.columns
                WHERE table_schema = current_schema AND (is_identity = 'YES' OR column_default LIKE 'nextval(%')
                ORDER BY table_name, ordinal_position""")
                .query((row, i) -> new Counter(row.getString(1), row.getString(2), 1)).list().stream()
                .filter(one -> !LEFT_OUT.contains(one.table())).toList();
    }

    private String sequence(Counter one) {
        return sql.sql("SELECT pg_get_serial_sequence(?, ?)").params(one.table(), one.column()).query(String.class).single();
    }

    private List<String> names() {
        return sql.sql("""
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = current_schema AND table_type = 'BASE TABLE' ORDER BY table_name""")
                .query(String.class).list().stream().filter(table -> !LEFT_OUT.contains(table)).toList();
    }

    private List<String> referredTo(String table) {
        return sql.sql("""
                SELECT DISTINCT confrelid::regclass::text FROM pg_constraint
                WHERE contype = 'f' AND conrelid = ?::regclass AND confrelid <> conrelid""")
                .param(table).query(String.class).list();
    }
}
