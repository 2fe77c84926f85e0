package no.samspill.followup.reminding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samspill.followup.Asked;
import no.samspill.followup.FollowUpDeeds;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Holder;
import no.samspill.followup.Line;
import no.samspill.kernel.EmailAddress;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.people.OrganisationId;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.post.Ended;
import no.samspill.post.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people what waits for them: one letter of all plans and councils, at their own pace, never an empty one, and never two on a day. It is due since a
 * moment: a server that stood still sends the newest when it runs again. What is sent and that it was, is one transaction a reader.
 */
@Service
public class Digests {
    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    private final ReaderRepository readers;
    private final ReminderRepository reminders;
    private final DigestLetters letters;
    private final FollowUps followUps;
    private final Plans plans;
    private final People people;
    private final Post post;
    private final Journal journal;
    private final TransactionTemplate once;
    private final Clock clock;

    Digests(
            ReaderRepository readers, ReminderRepository reminders, DigestLetters letters, FollowUps followUps, Plans plans, People people, Post post, Journal journal, TransactionTemplate once, Clock clock) {
        this.readers = readers;
        this.reminders = reminders;
        this.letters = letters;
        this.followUps = followUps;
        this.plans = plans;
        this.people = people;
        this.post = post;
        this.journal = journal;
        this.once = once;
        this.clock = clock;
    }

    /** Writes to all whose time it is. @return how many letters */
    public int send() {
        Instant now = clock.instant();
        List<Person> present = people.list();
        List<Person> reporting = present.stream().filter(person -> !councils(person).isEmpty()).toList();
        readers.keep(present.stream().map(Person::id).toList());
        readers.enter(reporting.stream().map(Person::id).toList(), now);
        Map<PersonId, Reader> known = new HashMap<>();
        readers.list().forEach(reader -> known.put(reader.person(), reader));
        int sent = 0;
        for (Person person : reporting) {
            try {
                if (Objects.requireNonNull(known.get(person.id())).due(now) && Boolean.TRUE.equals(once.execute(during -> atTheirTime(person, present, now)))) {
                    sent++;
                }
            } catch (RuntimeException e) {
                // The others are told all the same, and this one when it goes again.
                LOG.warn("nobody could be told of what waits for {}", person.id(), e);
            }
        }
        return sent;
    }

    private boolean atTheirTime(Person person, List<Person> present, Instant now) {
        Reader reader = readers.lock(person.id(), now);
        if (!reader.due(now)) {
            return false;
        }
        readers.looked(person.id(), now);
        return tell(reader, person, () -> waiting(person, present), now) == Reminded.TOLD;
    }

    /** @param newest of all that waits for them */
    private Reminded tell(Reader reader, Person person, Supplier<List<Waits>> newest, Instant now) {
        if (reader.rhythm() == Rhythm.NEVER) {
            return Reminded.NEVER;
        }
        if (reader.toldOn(now)) {
            return Reminded.TODAY;
        }
        Optional<EmailAddress> email = people.emailOf(person.id());
        if (email.isEmpty()) {
            return Reminded.NO_ADDRESS;
        }
        List<Waits> waits = newest.get();
        if (waits.isEmpty()) {
            return Reminded.NOTHING;
        }
        UUID letter = letters.send(email.get(), people.language(person.id()), person.name(), reader, waits);
        waits.forEach(each -> each.lines().forEach(line -> reminders.add(each.plan().id(), line, letter, now)));
        readers.told(person.id(), now.atZone(Rhythm.NORWAY).toLocalDate());
        return Reminded.TOLD;
    }

    private List<Waits> waiting(Person person, List<Person> present) {
        return councils(person).stream().flatMap(council -> plans.list(council).stream()).map(header -> plans.get(header.id())).filter(this::goesOn)
                .flatMap(plan -> waiting(plan, Line::waits, person, present).stream()).toList();
    }

    private Optional<Waits> waiting(PlanView plan, Predicate<Line> which, Person person, List<Person> present) {
        List<Line> lines = followUps.now(plan).lines().stream().filter(which).filter(line -> Asked.of(line.duty(), plan.region().id(), present).waitsFor(person)).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Waits(plan, lines));
    }

    /** What is silent in the plan that somebody presses for stands first, whatever day its pages speak of and whatever day the next report is due. */
    private List<Waits> pressed(PlanView plan, Person person, List<Person> present) {
        Stream<Waits> others = waiting(person, present).stream().filter(each -> !each.plan().id().equals(plan.id()));
        return Stream.concat(waiting(plan, line -> line.waits() || line.silent(), person, present).stream(), others).toList();
    }

    /** An example that stands still on its day reminds nobody by itself, nor does the plan of a council that is no more. */
    private boolean goesOn(PlanView plan) {
        return followUps.begun(plan) && !followUps.stands(plan) && followUps.day(plan).equals(LocalDate.now(clock));
    }

    private static List<OrganisationId> councils(Person person) {
        return person.roles().stream().map(RoleHeld::council).flatMap(Stream::ofNullable).distinct().filter(person::edits).sorted(Comparator.comparing(OrganisationId::value)).toList();
    }

    /**
     * Since somebody presses: all who are asked to report on what is silent are told now, whatever day theirs is; but nobody twice on a day, and nobody who wants
     * none. Who is silent is what the plan's own pages say, an example's too: whoever reads a name there and presses, means that one.
     *
     * @param holder see {@link Holder#key}; empty for all of the plan
     * @return what came of it, by who answers, in the plan's order; empty where nobody is silent
     */
    @Transactional
    public SequencedMap<Holder, Reminded> remind(PlanView plan, String holder, Author author) {
        Instant now = clock.instant();
        List<Person> present = people.in(plan.region().id());
        SequencedMap<Line, Asked> silent = new LinkedHashMap<>();
        followUps.now(plan).silent().stream().filter(line -> holder.isEmpty() || line.duty().holder().key().equals(holder)).forEach(line -> silent.put(line, Asked.of(line.duty(), plan.region().id(), present)));
        Map<PersonId, Reminded> came = new HashMap<>();
        // In one order, so that two who press at once never wait for each other.
        silent.values().stream().filter(asked -> asked.whose() != Asked.Whose.SECRETARIAT).flatMap(asked -> asked.people().stream()).distinct().sorted(Comparator.comparing(person -> person.id().value()))
                .forEach(person -> came.put(person.id(), tell(readers.lock(person.id(), now), person, () -> pressed(plan, person, present), now)));
        SequencedMap<Holder, Reminded> all = new LinkedHashMap<>();
        silent.forEach((line, asked) -> all.merge(
                line.duty().holder(), asked.people().stream().flatMap(person -> Stream.ofNullable(came.get(person.id()))).filter(each -> asked.whose() != Asked.Whose.SECRETARIAT).min(Comparator.naturalOrder()).orElse(line.duty().holder() instanceof Holder.Named ? Reminded.NAMED : Reminded.NOBODY),
                (one, other) -> one.compareTo(other) < 0 ? one : other));
        List<String> told = all.entrySet().stream().filter(each -> each.getValue() == Reminded.TOLD).map(each -> each.getKey().name()).toList();
        if (!told.isEmpty()) {
            journal.append(author, new Event(plan.id().value(), plan.id().value(), FollowUpDeeds.REMIND, null, null, String.join(", ", told)));
        }
        return all;
    }

    /** What was tried after the day that the plan's pages speak of counts as that day's, as what is reported there does. */
    public Tried tried(PlanView plan) {
        LocalDate day = followUps.day(plan);
        return new Tried(reminders.list(plan.id()).stream().map(each -> each.by(day)).toList());
    }

    /** Notes one that went out otherwise, as those of an example did. */
    @Transactional
    public void note(PlanView plan, Collection<Line> lines, Instant at) {
        UUID letter = UUID.randomUUID();
        lines.forEach(line -> reminders.add(plan.id(), line, letter, at));
        reminders.ended(letter, true, at);
    }

    /** What is told of it holds since the mail server said yes. */
    @EventListener
    void ended(Ended letter) {
        reminders.ended(letter.letter(), letter.sent(), clock.instant());
    }

    public Rhythm rhythm(PersonId person) {
        return readers.find(person).map(Reader::rhythm).orElse(Rhythm.USUAL);
    }

    @Transactional
    public void choose(PersonId person, Rhythm rhythm) {
        Reader reader = readers.lock(person, clock.instant());
        readers.choose(person, rhythm);
        if (rhythm == Rhythm.NEVER) {
            post.takeBack(reader.key().toString());
        }
    }

    /** Whose link it is. */
    public Optional<Reader> find(UUID key) {
        return readers.find(key);
    }

    /** By the link in a letter, or the mail program's own button. Pressed twice, it is the same. */
    @Transactional
    public void stop(Reader reader) {
        choose(reader.person(), Rhythm.NEVER);
    }

    /** Undoes {@link #stop}: whoever pressed it, a program perhaps, it is as it was. */
    @Transactional
    public void again(Reader reader) {
        readers.again(reader.person(), clock.instant());
    }
}
