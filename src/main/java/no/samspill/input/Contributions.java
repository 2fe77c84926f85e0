package no.samspill.input;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes contributions in and finds them again. The journal knows them by their ids alone: what people said and who they are
 * can be forgotten, and the journal cannot.
 */
@Service
public class Contributions {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /** Contributions taken in at one go, at most. */
    public static final int MOST = 5_000;

    private static final int AT_A_TIME = 200;

    private static final int MONTHS_KEPT = 12;

    private final ContributionRepository contributions;
    private final FateRepository fates;
    private final SenderRepository senders;
    private final InputLetters letters;
    private final Journal journal;
    private final Clock clock;

    Contributions(ContributionRepository contributions, FateRepository fates, SenderRepository senders, InputLetters letters, Journal journal, Clock clock) {
        this.contributions = contributions;
        this.fates = fates;
        this.senders = senders;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes one in, and writes to its sender where they left an address.
     *
     * @throws IllegalArgumentException if the area is no focus area of the plan
     */
    @Transactional
    public Taking take(PlanView plan, NewContribution wanted, Author author) {
        return take(plan, List.of(wanted), author).getFirst();
    }

    /** Takes several in, all or none. */
    @Transactional
    public List<Taking> take(PlanView plan, List<NewContribution> wanted, Author author) {
        List<Taking> takings = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (NewContribution one : wanted) {
            if (one.area() != null && !isArea(plan, one.area())) {
                throw new IllegalArgumentException("no focus area of this plan");
            }
            Taking taking = add(plan, one);
            takings.add(taking);
            if (taking instanceof Taking.Taken(var id, var receipt)) {
                events.add(new Event(plan.id().value(), id.value(), InputDeeds.TAKE, one.way().name(), null, null));
            }
        }
        if (!events.isEmpty()) {
            journal.append(author, events);
        }
        return takings;
    }

    private Taking add(PlanView plan, NewContribution one) {
        ContributionId id = new ContributionId(UUID.randomUUID());
        Receipt receipt = Receipt.random();
        if (!contributions.add(plan.id(), id, receipt, one, null, Showing.WAITING)) {
            Contribution before = contributions.bySending(plan.id(), one.sending()).orElseThrow(() -> new IllegalArgumentException("sent to another plan before"));
            return new Taking.Before(before.id(), before.receipt());
        }
        Sender sender = one.sender();
        if (sender.name() != null) {
            senders.name(id, sender.name(), sender.namePublic(), keptUntil(plan.id()));
        }
        if (sender.email() != null) {
            Contact contact = new Contact(id, sender.email(), sender.language(), UUID.randomUUID(), false, keptUntil(plan.id()));
            senders.contact(contact);
            letters.askToConfirm(plan, receipt, contact);
        }
        return new Taking.Taken(id, receipt);
    }

    /** The day on which names and addresses that come in now will be deleted. */
    public LocalDate keptUntil(PlanId plan) {
        LocalDate inAYear = LocalDate.now(clock).plusMonths(MONTHS_KEPT);
        return senders.formKeptUntil(plan).filter(LocalDate.now(clock)::isBefore).orElse(inAYear);
    }

    public Optional<Contribution> find(PlanId plan, Receipt receipt) {
        return contributions.find(plan, receipt);
    }

    public Optional<Contribution> find(PlanId plan, ContributionId id) {
        return contributions.find(plan, id);
    }

    public Optional<Contribution> byNumber(PlanId plan, long number) {
        return contributions.byNumber(plan, number);
    }

    /** Those that are handled together with this one. */
    public List<Contribution> mergedInto(ContributionId id) {
        return contributions.mergedInto(id);
    }

    /** What was said at a meeting, in its order; parts are not counted by themselves. */
    public List<Contribution> ofMeeting(PlanId plan, UUID meeting) {
        return contributions.ofMeeting(plan, meeting);
    }

    /**
     * Mends what was misheard or mistyped at the meeting desk, or the group it was said in, until somebody has done something with it.
     *
     * @param seen the words that whoever mends it read
     * @param circle the group it was said in; null for none
     */
    @Transactional
    public Correcting correct(PlanView plan, ContributionId id, String seen, String words, @Nullable String circle, Author author) {
        Contribution stands = contributions.find(plan.id(), id).orElse(null);
        if (stands == null || stands.words() == null) {
            return new Correcting.Gone();
        }
        if (stands.words().equals(words) && Objects.equals(stands.circle(), circle)) {
            return new Correcting.Done();
        }
        if (!stands.words().equals(seen)) {
            return new Correcting.Overtaken(stands.words());
        }
        if (!contributions.correct(plan.id(), id, seen, words, circle)) {
            return new Correcting.Gone();
        }
        journal.append(author, new Event(plan.id().value(), id.value(), InputDeeds.CORRECT, null, null, null));
        return new Correcting.Done();
    }

    /** Takes back what was mistyped at the meeting desk. False where somebody has done something with it since. */
    @Transactional
    public boolean takeBack(PlanView plan, ContributionId id, Author author) {
        boolean gone = contributions.takeBack(plan.id(), id);
        if (gone) {
            journal.append(author, new Event(plan.id().value(), id.value(), InputDeeds.TAKE_BACK, null, null, null));
        }
        return gone;
    }

    /** Those that led to a row of the plan, whether by themselves, together with another, or by a part of them. */
    public Collected behind(PlanView plan, ElementId element) {
        return contributions.behind(plan.id(), element);
    }

    /** How many contributions stand behind each row of the plan; rows without any are left out. */
    public Map<ElementId, Integer> behind(PlanView plan) {
        return fates.behind(plan.id());
    }

    /** How many had come in by the end of a day in Norway. */
    public int received(PlanId plan, LocalDate day) {
        return contributions.received(plan, day.plusDays(1).atStartOfDay(NORWAY).toInstant());
    }

    public Counts counts(PlanId plan) {
        return contributions.counts(plan);
    }

    /** The newest that everybody may read. */
    public List<Contribution> shown(PlanId plan, int most) {
        return contributions.shown(plan, most);
    }

    /** These with all that their fates hang on: what they are handled together with, and their parts. */
    public Collected around(List<Contribution> some) {
        List<ContributionId> ids = some.stream().map(Contribution::id).toList();
        List<Contribution> around = ids.isEmpty() ? List.of() : contributions.around(ids);
        List<ContributionId> all = around.stream().map(Contribution::id).toList();
        return new Collected(around, fates.traces(all), fates.answers(all));
    }

    /** How many whole contributions have met each fate, by its name in small letters: unread, read, led, answered, merged, split. */
    public Map<String, Integer> fates(PlanId plan) {
        return fates.counts(plan);
    }

    /** Some of the whole ones, in their order. @param passed how many come before */
    public List<Contribution> some(PlanId plan, int passed, int most) {
        return contributions.wholeAfter(plan, passed, most);
    }

    /** Every whole one in its order, some at a time: as many as can lie in memory however long each is. */
    public void each(PlanId plan, Consumer<List<Contribution>> reader) {
        for (List<Contribution> some = contributions.whole(plan, Long.MIN_VALUE, AT_A_TIME); !some.isEmpty(); some = contributions.whole(plan, some.getLast().number(), AT_A_TIME)) {
            reader.accept(some);
        }
    }

    /** All that led to rows of a plan, with what they are handled together with, and their parts. */
    public Collected traced(PlanId plan) {
        return new Collected(contributions.traced(plan), fates.traces(plan), List.of());
    }

    /** Some of those that are looked for, the newest first. @param passed how many come before */
    public List<Contribution> found(PlanId plan, Sought sought, int passed, int most) {
        return contributions.found(plan, sought, passed, most);
    }

    public int count(PlanId plan, Sought sought) {
        return contributions.count(plan, sought);
    }

    /** Notes that an address is its sender's. False where the key is not the one in the letter. */
    @Transactional
    public boolean confirm(Contribution contribution, UUID key) {
        return senders.confirm(contribution.id(), key);
    }

    /** How to reach the sender; empty where they left no address, or it has been deleted. */
    public Optional<Contact> contact(ContributionId id) {
        return senders.contact(id);
    }

    /** Whom it is credited to; not everybody's to see unless it says so. */
    public Optional<Credit> credit(ContributionId id) {
        return senders.credit(id);
    }

    static boolean isArea(PlanView plan, ElementId area) {
        return plan.plan().find(area).filter(element -> element.kind() == Kind.FOCUS_AREA).isPresent();
    }
}
