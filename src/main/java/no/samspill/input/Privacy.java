package no.samspill.input;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.kernel.EmailAddress;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Through;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<AlsoKept> others;
    private final Journal journal;
    private final Clock clock;

    Privacy(ContributionRepository contributions, SenderRepository senders, NoteRepository notes, FileRepository files, ListRepository lists, ObjectProvider<AlsoKept> others, Journal journal, Clock clock) {
        this.contributions = contributions;
        this.senders = senders;
        this.notes = notes;
        this.files = files;
        this.lists = lists;
        this.others = others;
        this.journal = journal;
        this.clock = clock;
    }

    /** Everything that came with an address. */
    public PersonsData of(PlanView plan, EmailAddress email) {
        return new PersonsData(email, null, stored(plan, senders.byEmail(plan.id(), email)), kept(room -> room.of(plan, email)));
    }

    /** What came with one receipt. */
    public PersonsData of(PlanView plan, Receipt receipt) {
        return new PersonsData(null, receipt, stored(plan, contributions.find(plan.id(), receipt).map(Contribution::id).stream().toList()), kept(room -> room.of(plan, receipt)));
    }

    private List<AlsoKept.Kept> kept(Function<AlsoKept, List<AlsoKept.Kept>> asked) {
        return others.orderedStream().flatMap(room -> asked.apply(room).stream()).filter(kept -> !kept.things().isEmpty()).toList();
    }

    private List<PersonsData.Stored> stored(PlanView plan, List<ContributionId> ids) {
        return ids.stream()
                .flatMap(id -> contributions.find(plan.id(), id).stream())
                .map(each -> new PersonsData.Stored(each, senders.credit(each.id()).orElse(null), senders.contact(each.id()).orElse(null), files.of(each.id())))
                .toList();
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
        }
        if (!events.isEmpty()) {
            journal.append(author, events);
        }
        Stream.concat(Stream.ofNullable(data.email()), data.stored().stream().map(PersonsData.Stored::contact).filter(Objects::nonNull).map(Contact::email))
                .distinct()
                .forEach(email -> others.orderedStream().forEach(room -> room.forget(plan, email, words, author)));
        Optional.ofNullable(data.receipt()).ifPresent(receipt -> others.orderedStream().forEach(room -> room.forget(plan, receipt, words, author)));
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

    /** Names that came at a meeting go with its list. */
    @Transactional
    public void keepMeetingUntil(UUID meeting, LocalDate day) {
        senders.keepMeetingUntil(meeting, day);
    }

    /** Deletes every name and address whose day has come. */
    @Transactional
    public int sweep() {
        lists.sweep();
        List<Event> events = new ArrayList<>();
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
