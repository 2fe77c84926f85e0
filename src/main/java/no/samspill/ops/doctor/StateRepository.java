package no.samspill.ops.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;
import no.samspill.ops.backup.Schema;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says of itself. */
final class StateRepository {
    private final JdbcClient sql;

    StateRepository(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    /** PostgreSQL's own, such as 18. */
    int version() {
        return sql.sql("select current_setting('server_version_num')::int / 10000").query(Integer.class).single();
    }

    /** The last step that was taken; empty where none was. */
    String schema() {
        boolean begun = sql.sql("select to_regclass('flyway_schema_history') is not null").query(Boolean.class).single();
        return begun ? sql.sql("select coalesce(max(version), '') from flyway_schema_history where success").query(String.class).single() : "";
    }

    String newestStep() {
        try {
            return Schema.steps().getLast();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Instant clock() {
        return sql.sql("select clock_timestamp()").query(Timestamp.class).single().toInstant();
    }
}
