package no.samspill.ops.nightly;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import no.samspill.ops.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Looks often whether it is time: what failed is tried again, and what was missed while nothing ran is made up for. */
@Configuration(proxyBeanMethods = false)
class NightlyJob {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyJob.class);

    /** The folder is this server's own, so of several servers each looks at its own; a shared folder gets one a day. */
    @Bean
    Task<Void> nightlyBackup(Environment settings, DataSource database, Clock clock) {
        Optional<Nightly> wanted = Nightly.of(settings);
        return Tasks.recurring("nightly-backup", FixedDelay.ofMinutes(10)).execute((job, context) -> wanted.ifPresent(nightly -> round(nightly, database, ZonedDateTime.now(clock))));
    }

    static void round(Nightly nightly, DataSource database, ZonedDateTime now) {
        if (!nightly.isDue(now)) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            nightly.make(connection, now);
        } catch (IOException | SQLException | Trouble e) {
            LOG.error("No backup could be made in {}: {}", nightly.folder(), e.getMessage());
        }
    }
}
