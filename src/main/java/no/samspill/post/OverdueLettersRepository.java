package no.samspill.post;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters that have been tried and did not go: for whoever looks after an installation, with or without a server running. */
public final class OverdueLettersRepository {
    private final JdbcClient sql;

    public OverdueLettersRepository(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    /** Those that have waited for an hour or more and are still of use. */
    public long count() {
        return sql.sql("select count(*) from letter where ending is null and tries > 0 and handed_over < now() - interval '1 hour' and useful_until > now()").query(Long.class).single();
    }
}
