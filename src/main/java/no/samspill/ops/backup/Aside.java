package no.samspill.ops.backup;

import java.sql.Connection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Where the tables of before stand while new ones are proven: in a schema of their own, with their rows, triggers and rights. Only our own
 * transaction sees them there; to everybody else they are where they were until it ends. The schema itself, its rights and the extensions
 * in it stay, since they may be the database owner's.
 */
final class Aside {
    private static final String SCHEMA = "samspill_before";

    /** What lives in the schema by itself: no extension and nothing that belongs to one, and no counter that goes with its table. */
    private static final String OURS = """
            SELECT told.type, told.identity FROM pg_depend lives, pg_identify_object(lives.classid, lives.objid, lives.objsubid) told
            WHERE lives.refclassid = 'pg_namespace'::regclass AND lives.refobjid = current_schema::regnamespace AND lives.deptype = 'n'
            AND lives.classid IN ('pg_class'::regclass, 'pg_proc'::regclass, 'pg_type'::regclass)
            AND NOT EXISTS (SELECT FROM pg_depend belongs WHERE belongs.classid = lives.classid AND belongs.objid = lives.objid
                AND (belongs.deptype = 'e' OR belongs.deptype IN ('a', 'i') AND belongs.refclassid = 'pg_class'::regclass))
            ORDER BY told.type, told.identity""";

    private final JdbcClient sql;

    Aside(Connection transaction) {
        sql = JdbcClient.create(new SingleConnectionDataSource(transaction, true));
    }

    /** Whether there is anything at all. */
    boolean nothingThere() {
        return ours().isEmpty();
    }

    void put() {
        sql.sql("CREATE SCHEMA " + SCHEMA).update();
        ours().forEach(one -> sql.sql("ALTER %s %s SET SCHEMA %s".formatted(one.type(), one.identity(), SCHEMA)).update());
    }

    /** Gives the new tables what was granted on the old ones of the same name, and throws the old ones away. */
    void drop() {
        sql.sql("""
                SELECT format('GRANT %s ON %I TO %s%s', granted.privilege_type, old.relname,
                    CASE granted.grantee WHEN 0 THEN 'PUBLIC' ELSE granted.grantee::regrole::text END,
                    CASE WHEN granted.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
                FROM pg_class old, aclexplode(old.relacl) granted
                WHERE old.relnamespace = ?::regnamespace AND old.relkind IN ('r', 'p') AND granted.grantee <> old.relowner
                AND EXISTS (SELECT FROM pg_class new WHERE new.relnamespace = current_schema::regnamespace AND new.relname = old.relname AND new.relkind = old.relkind)
                ORDER BY 1""").param(SCHEMA).query(String.class).list().forEach(grant -> sql.sql(grant).update());
        sql.sql("DROP SCHEMA " + SCHEMA + " CASCADE").update();
    }

    private List<One> ours() {
        return sql.sql(OURS).query(One.class).list();
    }

    private record One(String type, String identity) {}
}
