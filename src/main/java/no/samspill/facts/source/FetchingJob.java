package no.samspill.facts.source;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One queue for all regions: of a recurring job, only one is under way among all servers. */
@Configuration(proxyBeanMethods = false)
class FetchingJob {
    @Bean
    Task<Void> statisticsFetching(Fetching fetching) {
        return Tasks.recurring("statistics-fetching", FixedDelay.ofMinutes(1)).execute((job, context) -> fetching.fetchDue());
    }
}
