package no.samspill.meeting;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.samspill.input.AlsoKept;
import no.samspill.kernel.EmailAddress;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Through;
import no.samspill.plan.PlanView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets who came to meetings and who corrected their minutes: when the date is reached, or when they ask. */
@Service
public class MeetingPrivacy implements AlsoKept {
    private static final Author SAMSPILL = Author.system("Samspill", Through.SYSTEM);

    private final MeetingRepository meetings;
    private final CorrectionRepository corrections;
    private final Journal journal;
    private final Clock clock;

    MeetingPrivacy(MeetingRepository meetings, CorrectionRepository corrections, Journal journal, Clock clock) {
        this.meetings = meetings;
        this.corrections = corrections;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public List<Kept> of(PlanView plan, EmailAddress email) {
        return List.of(
                new Kept("registrations", "input.privacy.registrations", meetings.of(plan.id(), email).stream().map(MeetingPrivacy::plain).toList()),
                new Kept("corrections", "input.privacy.corrections", corrections.of(plan.id(), email)));
    }

    private static Map<String, String> plain(Registered each) {
        return Map.of("meeting", each.meeting().toString(), "name", each.name(), "organisation", Objects.requireNonNullElse(each.organisation(), ""), "registered", each.at().toString());
    }

    /** Takes somebody off every meeting's list. */
    @Override
    @Transactional
    public void forget(PlanView plan, EmailAddress email, boolean words, Author author) {
        corrections.forgetNames(plan.id(), email);
        if (meetings.forget(plan.id(), email) > 0) {
            journal.append(author, new Event(plan.id().value(), plan.id().value(), MeetingDeeds.FORGET, "ASKED", null, null));
        }
    }

    /** Deletes every name and address whose day has come. @return in how many meetings */
    @Transactional
    public int sweep() {
        LocalDate today = LocalDate.now(clock);
        List<Event> events = Stream.concat(corrections.forgetNames(today).stream(), meetings.forget(today).stream())
                .map(meeting -> new Event(null, meeting, MeetingDeeds.FORGET, "RETENTION", null, null))
                .toList();
        if (!events.isEmpty()) {
            journal.append(SAMSPILL, events);
        }
        return events.size();
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<Void> meetingRetention(MeetingPrivacy privacy) {
            return Tasks.recurring("meeting-retention", Schedules.daily(LocalTime.of(3, 30))).execute((job, context) -> privacy.sweep());
        }
    }
}
