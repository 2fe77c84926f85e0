package no.samspill.ops.database;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who somebody is in a database, and what they may do there. */
public final class RightsRepository {
    /** The tables' own refusals are triggers before each statement, which hold for a replica, too (tgtype: 1 for each row, 2 before, 8 delete, 16 update). */
    private static final String DIFFERENCES = """
            SELECT format('%s %s ON %I %s %I', CASE WHEN due THEN 'GRANT' ELSE 'REVOKE' END, kind, name, CASE WHEN due THEN 'TO' ELSE 'FROM' END, :service::text)
            FROM (
                SELECT c.oid, c.relname AS name, rights.kind,
                    CASE rights.kind
                        WHEN 'SELECT' THEN true
                        WHEN 'INSERT' THEN ours
                        WHEN 'UPDATE' THEN ours AND NOT EXISTS (SELECT FROM refusals r WHERE r.tgrelid = c.oid AND r.tgtype & 16 > 0)
                        WHEN 'DELETE' THEN ours AND NOT EXISTS (SELECT FROM refusals r WHERE r.tgrelid = c.oid AND r.tgtype & 8 > 0)
                        ELSE false
                    END AS due
                FROM (SELECT *, relkind <> 'v' AND relname <> 'flyway_schema_history' AS ours FROM pg_class) c,
                    unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) rights (kind)
                WHERE c.relnamespace = current_schema::regnamespace AND c.relkind IN ('r', 'p', 'v') AND c.relowner = current_user::regrole
            ) each
            WHERE has_table_privilege(:service::name, oid, kind) <> due
            UNION ALL
            SELECT format('GRANT SELECT ON SEQUENCE %I TO %I', relname, :service::text) FROM pg_class
            WHERE relnamespace = current_schema::regnamespace AND relowner = current_user::regrole AND CASE relkind WHEN 'S' THEN NOT has_sequence_privilege(:service::name, oid, 'SELECT') ELSE false END
            UNION ALL
            SELECT format('GRANT USAGE ON SCHEMA %I TO %I', current_schema, :service::text) WHERE NOT has_schema_privilege(:service::name, current_schema, 'USAGE')
            ORDER BY 1""";

    private static final String REFUSALS = "WITH refusals AS (SELECT * FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'A' AND tgtype & 3 = 2)\n";

    /**
     * Whoever owns a row that another refers to, holds it while the other is written, and PostgreSQL asks the right to alter for that. Some
     * of our tables have it revoked from their very owner, who is no superuser and would be refused.
     */
    private static final String OWNERS = """
            SELECT DISTINCT format('GRANT UPDATE ON %I TO %I', relname, current_user) FROM pg_class JOIN pg_constraint ON confrelid = pg_class.oid
            WHERE relnamespace = current_schema::regnamespace AND relowner = current_user::regrole AND NOT has_table_privilege(pg_class.oid, 'UPDATE')""";

    private final JdbcClient sql;

    public RightsRepository(DataSource database) {
        sql = JdbcClient.create(database);
    }

    /** Who asks. */
    public String role() {
        return sql.sql("SELECT current_user").query(String.class).single();
    }

    /** Whether who asks may do more than serve: is a superuser, owns tables or is one with their owner, or may make some. */
    public boolean isMoreThanServing() {
        return sql.sql("""
                SELECT rolsuper OR has_schema_privilege(current_schema, 'CREATE')
                    OR EXISTS (SELECT FROM pg_class WHERE relnamespace = current_schema::regnamespace AND relkind = 'r' AND pg_has_role(relowner, 'USAGE'))
                FROM pg_roles WHERE rolname = current_user""").query(Boolean.class).single();
    }

    /** By the owner, for itself. */
    void giveOwner() {
        all(sql.sql(OWNERS).query(String.class).list());
    }

    /** By the owner. Nothing is written where all is as it should be. */
    void give(String service) {
        all(sql.sql(REFUSALS + DIFFERENCES).param("service", service).query(String.class).list());
    }

    /** In one statement, hence one transaction: two servers that start at once do it one after another. */
    private void all(List<String> statements) {
        if (!statements.isEmpty()) {
            sql.sql("DO $rights$ BEGIN PERFORM pg_advisory_xact_lock(hashtext('samspill.rights')); %s; END $rights$".formatted(String.join("; ", statements))).update();
        }
    }
}
