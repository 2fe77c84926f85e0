package no.samspill.ops.web;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Has all that the database refuses told to {@link Failures}: a job's failure comes to no page. What becomes of the connection, stays the pool's to
 * say; but one that has outlived its use looks sound to the pool, and is thrown away here.
 */
@Component
class HearsThePool implements BeanPostProcessor {
    private final ObjectProvider<Failures> failures;

    HearsThePool(ObjectProvider<Failures> failures) {
        this.failures = failures;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            pool.setExceptionOverride(new Heard(failures));
        }
        return bean;
    }

    /** Kept out of the way of its own name for what is to become of the connection. */
    private record Heard(ObjectProvider<Failures> failures) implements SQLExceptionOverride {
        @java.lang.Override
        public Override adjudicate(SQLException answer) {
            failures.getObject().hears(answer);
            return Failures.isOutlived(answer) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
        }
    }
}
