package no.samspill.pace;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every hour those who have waited long enough are forgotten. */
@Configuration(proxyBeanMethods = false)
class Forgiving {

    @Bean
    Task<Void> paceSweep(PaceRepository turns) {
        return Tasks.recurring("pace-sweep", FixedDelay.ofHours(1)).execute((job, context) -> turns.sweep());
    }
}
