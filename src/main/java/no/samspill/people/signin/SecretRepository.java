package no.samspill.people.signin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one secret of the service. */
@Repository
class SecretRepository {
    private final JdbcClient sql;

    SecretRepository(JdbcClient sql) {
        this.sql = sql;
    }

    byte[] get() {
        return sql.sql("select value from server_secret").query(byte[].class).single();
    }
}
