package no.samspill.input;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Through;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets people: when the date is reached, or when they ask. The journal says that it was done and to which contribution;
 * who it was, it has never known.
 */
@Service
public class Privacy {
    private static final Author SAMSPILL = Author.system("Samspill", Through.SYSTEM);

    private final ContributionRepository contributions;
    private final SenderRepository senders;
    private final NoteRepository notes;
    private final FileRepository files;
    private final ListRepository lists;
    private final MeetingRepository meetings;
    private final CorrectionRepository corrections;
    private final Journal journal;
    private final Clock clock;

    Privacy(ContributionRepository contributions, SenderRepository senders, NoteRepository notes, FileRepository files, ListRepository lists, MeetingRepository meetings, CorrectionRepository corrections, Journal journal, Clock clock) {
        this.contributions = contributions;
        this.senders = senders;
        this.notes = notes;
        this.files = files;
        this.lists = lists;
        this.meetings = meetings;
        this.corrections = corrections;
        this.journal = journal;
        this.clock = clock;
    }

    /** Everything that came with an address. */
    public PersonsData of(PlanView plan, EmailAddress email) {
        return stored(plan, senders.byEmail(plan.id(), email), meetings.of(plan.id(), email), corrections.of(plan.id(), email));
    }

    /** What came with one receipt. */
    public PersonsData of(PlanView plan, Receipt receipt) {
        return stored(plan, contributions.find(plan.id(), receipt).map(Contribution::id).stream().toList(), List.of(), List.of());
    }

    private PersonsData stored(PlanView plan, List<ContributionId> ids, List<Registered> registered, List<String> corrected) {
        return new PersonsData(ids.stream()
                .flatMap(id -> contributions.find(plan.id(), id).stream())
                .map(each -> new PersonsData.Stored(each, senders.credit(each.id()).orElse(null), senders.contact(each.id()).orElse(null), files.of(each.id())))
                .toList(), registered, corrected);
    }

    /** Takes somebody off every meeting's list. */
    @Transactional
    public void eraseRegistrations(PlanView plan, EmailAddress email, Author author) {
        corrections.forgetNames(plan.id(), email);
        if (meetings.forget(plan.id(), email) > 0) {
            journal.append(author, new Event(plan.id().value(), plan.id().value(), MeetingDeeds.FORGET, "ASKED", null, null));
        }
    }

    /**
     * Deletes names and addresses, and, where they ask for it, all they wrote, in one step. What is left is a number that
     * something came in, so that the report still adds up.
     *
     * @param words whether what they wrote goes too, with notes and files about it and the parts it was split into
     */
    @Transactional
    public void erase(PlanView plan, PersonsData data, boolean words, Author author) {
        List<Event> events = new ArrayList<>();
        for (PersonsData.Stored each : data.stored()) {
            erase(plan.id(), each.contribution().id(), words, "ASKED", events);
            if (each.contact() != null) {
                corrections.forgetNames(plan.id(), each.contact().email());
                meetings.forget(plan.id(), each.contact().email());
            }
        }
        if (!events.isEmpty()) {
            journal.append(author, events);
        }
    }

    private void erase(PlanId plan, ContributionId id, boolean words, String why, List<Event> events) {
        contributions.lock(plan, id);
        boolean name = senders.forgetName(id);
        boolean contact = senders.forgetContact(id);
        if (name || contact) {
            events.add(new Event(plan.value(), id.value(), InputDeeds.FORGET, why, null, null));
        }
        if (words) {
            contributions.partsOf(id).forEach(part -> erase(plan, part.id(), true, why, events));
            notes.remove(id);
            notes.unhide(id);
            files.removeAll(id);
            if (contributions.erase(id)) {
                events.add(new Event(plan.value(), id.value(), InputDeeds.ERASE, why, null, null));
            }
        }
    }

    /** Sets the day on which names and addresses from a plan's form, letters and lists are deleted. */
    @Transactional
    public void keepUntil(PlanView plan, LocalDate day, Author author) {
        senders.keepFormUntil(plan.id(), day);
        journal.append(author, new Event(plan.id().value(), plan.id().value(), InputDeeds.KEEP_UNTIL, null, null, day.toString()));
    }

    /** Deletes every name and address whose day has come. */
    @Transactional
    public int sweep() {
        lists.sweep();
        List<Event> events = new ArrayList<>();
        for (UUID meeting : corrections.forgetNames(LocalDate.now(clock))) {
            events.add(new Event(null, meeting, MeetingDeeds.FORGET, "RETENTION", null, null));
        }
        for (UUID meeting : meetings.forget(LocalDate.now(clock))) {
            events.add(new Event(null, meeting, MeetingDeeds.FORGET, "RETENTION", null, null));
        }
        for (SenderRepository.Due due : senders.due(LocalDate.now(clock))) {
            erase(due.plan(), due.contribution(), false, "RETENTION", events);
        }
        if (!events.isEmpty()) {
            journal.append(SAMSPILL, events);
        }
        return events.size();
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<Void> inputRetention(Privacy privacy) {
            return Tasks.recurring("input-retention", Schedules.daily(LocalTime.of(3, 30))).execute((job, context) -> privacy.sweep());
        }
    }
}
