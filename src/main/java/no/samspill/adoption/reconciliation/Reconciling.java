package no.samspill.adoption.reconciliation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.adoption.AdoptedText;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.AdoptionDeeds;
import no.samspill.adoption.Decision;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.Spot;
import no.samspill.adoption.TextChange;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.Freezing;
import no.samspill.plan.version.Passage;
import no.samspill.plan.version.Versions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Makes one text of what bodies adopted: first what each text is to say, then a version of it, which goes on from there. */
@Service
public class Reconciling {
    private static final int PASSES = 3;

    private final ReconciliationRepository stored;
    private final Decisions decisions;
    private final Versions versions;
    private final Plans plans;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reconciling(ReconciliationRepository stored, Decisions decisions, Versions versions, Plans plans, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.stored = stored;
        this.decisions = decisions;
        this.versions = versions;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    /** What has been chosen in place of a version; nothing where nobody has begun. */
    public Working working(PlanId plan, int version) {
        return stored.find(plan, version).orElseGet(() -> new Working(version, 0, List.of(), null));
    }

    /** Those of which a version was made, the newest first. */
    public List<Working> made(PlanId plan) {
        return stored.made(plan);
    }

    /** Keeps what is chosen and what was written. @param revision as its author saw it */
    @Transactional
    public Choosing choose(PlanId plan, int version, long revision, List<Choice> choices, Author author) {
        decisions.hold(plan);
        Working now = working(plan, version);
        if (now.made() != null) {
            return new Choosing.MadeBefore(now.made());
        }
        if (now.revision() != revision) {
            return new Choosing.Changed(now);
        }
        stored.renew(plan, version);
        choices.forEach(choice -> stored.choose(plan, version, choice));
        journal.append(author, new Event(plan.value(), plan.value(), AdoptionDeeds.CHOOSE, null, null, String.valueOf(version)));
        return new Choosing.Kept(working(plan, version));
    }

    /**
     * Writes what was chosen into the plan and freezes it. One at a time, and nobody registers a decision meanwhile; where it cannot be
     * made, nothing is changed.
     *
     * @throws java.util.NoSuchElementException if the plan is on no way, or has no such version
     */
    @Transactional
    public Making make(PlanId plan, NewText wanted, Author author) {
        decisions.hold(plan);
        plans.lock(plan);
        Adoption adoption = decisions.adoption(plan).orElseThrow();
        Working working = working(plan, wanted.of());
        if (working.made() != null) {
            return new Making.MadeBefore(working.made());
        }
        if (working.revision() != wanted.revision() || adoption.decisions().size() != wanted.decisions()) {
            return new Making.Changed();
        }
        PlanView version = versions.find(plan, wanted.of()).orElseThrow().view();
        Reconciliation reconciliation = Reconciliation.of(version, wanted.of(), adoption);
        Map<Spot, Choice.Settled> settled = reconciliation.settled(working.choices());
        if (settled.size() < reconciliation.places().size()) {
            return new Making.Unsettled(reconciliation.places().stream().filter(place -> !settled.containsKey(place.spot())).toList());
        }
        List<TextChange> chosen = chosen(version, settled);
        if (chosen.isEmpty()) {
            return new Making.Nothing();
        }
        if (plans.closed(plan)) {
            return new Making.Closed();
        }
        Optional<LocalDate> earliest = earliest(adoption, wanted.of());
        if (earliest.filter(wanted.version().dated()::isBefore).isPresent()) {
            return new Making.TooEarly(earliest.get());
        }
        PlanView living = plans.get(plan);
        Passage others = others(version, living, settled);
        if (!others.nothing() && (wanted.others() == null || wanted.seen() != living.revision())) {
            return new Making.Otherwise(others);
        }
        return made(plan, version, settled, chosen, !others.nothing() && wanted.others() == NewText.Others.SET_ASIDE, wanted, author);
    }

    private Making made(PlanId plan, PlanView version, Map<Spot, Choice.Settled> settled, List<TextChange> chosen, boolean aside, NewText wanted, Author author) {
        List<UUID> batches = new ArrayList<>();
        // A row that comes back brings along what stood under it when it was taken out; what of that is newer goes out again.
        for (int pass = 0; aside && pass < PASSES; pass++) {
            if (!(plans.apply(plan, SetAside.of(plans.get(plan), version, settled.keySet()), author, Reach.WHOLE) instanceof Outcome.Done(long revision, var batch))) {
                return undone(new Making.NotApart());
            }
            if (batch != null) {
                batches.addFirst(batch);
            }
        }
        if (!(write(plan, plans.get(plan), settled, author) instanceof Outcome.Done) || aside && !new AdoptedText(version, chosen).is(plans.get(plan))) {
            return undone(new Making.NotApart());
        }
        return switch (versions.freeze(plan, wanted.version(), version.facts(), author)) {
            case Freezing.Frozen(var frozen) -> {
                for (UUID batch : batches) {
                    if (!(plans.revert(plan, batch, author, Reach.WHOLE) instanceof Outcome.Done)) {
                        yield undone(new Making.NotApart());
                    }
                }
                stored.made(plan, wanted.of(), frozen.number(), clock.instant(), author);
                journal.append(author, new Event(plan.value(), plan.value(), AdoptionDeeds.RECONCILE, null, String.valueOf(wanted.of()), String.valueOf(frozen.number())));
                events.publishEvent(new Reconciled(plan, wanted.of(), frozen.number(), decisions.adoption(plan).orElseThrow()));
                yield new Making.Made(frozen);
            }
            case Freezing.TooEarly(var earliest) -> undone(new Making.TooEarly(earliest));
            case Freezing.Unchanged unchanged -> undone(new Making.Nothing());
            case Freezing.Empty empty -> undone(new Making.Nothing());
            case Freezing.Moved moved -> undone(new Making.Changed());
        };
    }

    private static Making undone(Making why) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return why;
    }

    private Outcome write(PlanId plan, PlanView now, Map<Spot, Choice.Settled> settled, Author author) {
        List<Change> changes = settled.values().stream().<Change>map(one -> one.spot().field().put(one.spot().element(), now.words(one.spot().element(), one.spot().field()).orElse(null), one.words())).toList();
        return plans.apply(plan, changes, author, Reach.WHOLE);
    }

    /** What the new version says otherwise than the one before it. */
    private static List<TextChange> chosen(PlanView version, Map<Spot, Choice.Settled> settled) {
        return settled.values().stream()
                .map(one -> new TextChange(one.spot().element(), one.spot().field(), version.words(one.spot().element(), one.spot().field()).orElse(null), one.words()))
                .filter(change -> !Objects.equals(change.before(), change.words()))
                .sorted(Comparator.comparing((TextChange change) -> change.element().toString()).thenComparing(change -> change.field().key()))
                .toList();
    }

    /** Nobody can have adopted it before the day it is of, and it is made of what they did adopt. */
    private static Optional<LocalDate> earliest(Adoption adoption, int version) {
        return adoption.route().deciding().stream().flatMap(body -> adoption.adopted(body, version).stream()).filter(each -> !each.changes().isEmpty()).map(Decision::decided).max(Comparator.naturalOrder());
    }

    /** What the plan says otherwise than the version did, beside what is chosen anyway. */
    public static Passage others(PlanView version, PlanView living, Map<Spot, Choice.Settled> settled) {
        Passage since = Passage.between(version, living);
        return new Passage(since.plan(), since.added(), since.changed().stream()
                .map(row -> new Passage.Changed(row.row(), row.fields().stream().filter(change -> {
                    Choice.Settled one = settled.get(new Spot(row.row().id(), change.field()));
                    return one == null || !Objects.equals(one.words(), change.to());
                }).toList(), row.shift()))
                .filter(row -> !row.fields().isEmpty() || row.shift() != null)
                .toList(), since.gone());
    }
}
