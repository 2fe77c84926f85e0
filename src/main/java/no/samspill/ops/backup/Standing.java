package no.samspill.ops.backup;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import no.samspill.ops.Trouble;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database with something in it, before anything is put in its place. */
final class Standing {
    /** A server that has just been stopped has connections that are ending. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final JdbcClient sql;
    private final Tables tables;

    Standing(Connection transaction, Tables tables) {
        this.sql = JdbcClient.create(new SingleConnectionDataSource(transaction, true));
        this.tables = tables;
    }

    /** @throws Trouble where it holds somebody else's tables, or tables of ours that another owns, holds rows that nobody gave up, or is in use */
    void mayBeReplaced(boolean replace) {
        if (!tables.begun()) {
            throw new Trouble("restore.foreign");
        }
        if (!sql.sql("SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = 'flyway_schema_history'::regclass").query(Boolean.class).single()) {
            throw new Trouble("restore.notOwner");
        }
        if (!replace && tables.anyRows()) {
            throw new Trouble("restore.notEmpty");
        }
        // A server that starts from now on waits at its first look at the schema, and then finds what we put there.
        sql.sql("SET LOCAL lock_timeout = '10s'").update();
        sql.sql("LOCK TABLE flyway_schema_history IN ACCESS EXCLUSIVE MODE").update();
        long others = others();
        for (Instant end = Instant.now().plus(PATIENCE); others > 0 && Instant.now().isBefore(end); others = others()) {
            pause();
        }
        if (others > 0) {
            throw new Trouble("restore.inUse", others);
        }
    }

    /** Connections of anybody, also of another role than ours: which program has them, the database tells its owner only. */
    private long others() {
        // Seen once for each transaction unless told to forget.
        sql.sql("SELECT pg_stat_clear_snapshot()").query((row, i) -> i).list();
        return sql.sql("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND usesysid IS NOT NULL")
                .query(Long.class).single();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(e, "database.interrupted");
        }
    }
}
