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
    /** Flyway keeps its own, and papers can be made again; the others are keys to open doors, or would send again what was sent. */
    private static final Set<String> LEFT_OUT = Set.of(
            "flyway_schema_history", "spring_session", "spring_session_attributes", "one_time_tokens", "letter", "scheduled_tasks", "pace_bucket",
            "publishing_paper");

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

    /** Columns that somebody filled; the others are computed from them. */
    List<String> columns(String table) {
        return sql.sql("""
                SELECT quote_ident(column_name) FROM information_schema.columns
                WHERE table_schema = current_schema AND table_name = ? AND is_generated = 'NEVER' ORDER BY ordinal_position""")
                .param(table).query(String.class).list();
    }

    boolean anyRows() {
        return names().stream().anyMatch(table -> sql.sql("SELECT EXISTS (SELECT FROM " + table + ")").query(Boolean.class).single());
    }

    /** The newest step of the schema's history; empty where there is no schema yet. */
    String version() {
        boolean begun = sql.sql("SELECT to_regclass('flyway_schema_history') IS NOT NULL").query(Boolean.class).single();
        return begun
                ? sql.sql("SELECT coalesce(max(version), '') FROM flyway_schema_history WHERE success").query(String.class).single()
                : "";
    }

    /** Lets every counter go on after the highest number that has been used. */
    void setCounters() {
        sql.sql("""
                SELECT table_name, column_name FROM information_schema.columns
                WHERE table_schema = current_schema AND (is_identity = 'YES' OR column_default LIKE 'nextval(%')""")
                .query((row, i) -> "SELECT setval(pg_get_serial_sequence('%1$s', '%2$s'), coalesce(max(%2$s), 0) + 1, false) FROM %1$s"
                        .formatted(row.getString(1), row.getString(2)))
                .list()
                .forEach(set -> sql.sql(set).query(Long.class).single());
    }

    void dropAll() {
        sql.sql("DROP SCHEMA public CASCADE").update();
        sql.sql("CREATE SCHEMA public").update();
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
