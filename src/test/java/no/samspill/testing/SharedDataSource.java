package no.samspill.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Points to the database of the test class that runs now, so that one Spring context serves many classes. */
final class SharedDataSource extends DelegatingDataSource {
    static final SharedDataSource INSTANCE = new SharedDataSource();

    private @Nullable HikariDataSource pool;

    private SharedDataSource() {}

    static void pointTo(@Nullable DataSource target) {
        if (INSTANCE.pool != null) {
            INSTANCE.pool.close();
            INSTANCE.pool = null;
        }
        if (target != null) {
            var config = new HikariConfig();
            config.setDataSource(target);
            config.setMaximumPoolSize(8);
            config.setMinimumIdle(0);
            INSTANCE.pool = new HikariDataSource(config);
        }
    }

    @Override
    protected DataSource obtainTargetDataSource() {
        return Objects.requireNonNull(pool, "no test class has asked for a database");
    }

    @Override
    public void afterPropertiesSet() {
        // The target changes from class to class.
    }
}
