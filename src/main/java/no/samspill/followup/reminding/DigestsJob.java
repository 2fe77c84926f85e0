package no.samspill.followup.reminding;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DigestsJob {

    @Bean
    Task<Void> followUpReminders(Digests reminders) {
        return Tasks.recurring("followup-reminders", FixedDelay.ofMinutes(15)).execute((job, context) -> reminders.send());
    }
}
