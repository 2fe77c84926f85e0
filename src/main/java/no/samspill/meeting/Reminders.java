package no.samspill.meeting;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.List;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those who come to a meeting, the day before. */
@Service
public class Reminders {
    private final MeetingRepository meetings;
    private final InputMeetings inputMeetings;
    private final Plans plans;
    private final MeetingLetters letters;

    Reminders(MeetingRepository meetings, InputMeetings inputMeetings, Plans plans, MeetingLetters letters) {
        this.meetings = meetings;
        this.inputMeetings = inputMeetings;
        this.plans = plans;
        this.letters = letters;
    }

    /** Hands over a letter to each who left an address and has a seat, once a meeting. @return how many letters */
    @Transactional
    public int remind() {
        int sent = 0;
        for (MeetingRepository.Soon soon : meetings.toBeReminded()) {
            PlanView plan = plans.get(soon.plan());
            List<Registration> coming = meetings.registrations(soon.step()).stream().filter(each -> !each.waiting() && each.email() != null).toList();
            inputMeetings.step(plan, soon.step()).filter(step -> !step.cancelled()).ifPresent(step -> coming.forEach(each -> letters.remind(plan, step, each)));
            sent += coming.size();
        }
        return sent;
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<Void> inputReminders(Reminders reminders) {
            return Tasks.recurring("input-reminders", FixedDelay.ofMinutes(30)).execute((job, context) -> reminders.remind());
        }
    }
}
