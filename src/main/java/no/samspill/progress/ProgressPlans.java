package no.samspill.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.samspill.ledger.Author;
import no.samspill.ledger.Book;
import no.samspill.ledger.Change;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Ledger;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Snapshot;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The progress plans: read as steps in their order, changed by {@link Change}s and in no other way. */
@Service
public class ProgressPlans {
    /** Steps in one progress plan at most, those taken out included. */
    public static final int MOST = 500;

    private final LivingProgress living;
    private final SequenceRepository sequences;
    private final BaselineRepository baselines;
    private final Plans plans;
    private final Ledger ledger;
    private final Journal journal;

    ProgressPlans(
            LivingProgress living, SequenceRepository sequences, BaselineRepository baselines, Plans plans, Ledger ledger, Journal journal) {
        this.living = living;
        this.sequences = sequences;
        this.baselines = baselines;
        this.plans = plans;
        this.ledger = ledger;
        this.journal = journal;
    }

    /** What the ledger keeps of it. */
    public Book book(PlanId plan) {
        return living.of(plan);
    }

    /** Empty where nobody has begun one. */
    public Optional<ProgressPlan> find(PlanId plan) {
        return find(plans.get(plan));
    }

    /** As {@link #find(PlanId)}, for a plan that has been read already. */
    public Optional<ProgressPlan> find(PlanView plan) {
        return ledger.read(living.of(plan.id())).map(now -> view(plan, now));
    }

    private ProgressPlan view(PlanView plan, Snapshot now) {
        List<StepRow> rows = StepRow.all(now.rows(), sequences.of(plan.id()));
        List<Step> removed = new Understanding(plan.baseYear()).read(rows.stream().filter(StepRow::removed).toList());
        return new ProgressPlan(
                plan.id(), now.revision().number(), now.revision().changed(), Understanding.standing(rows, plan.baseYear()), removed,
                baselines.last(plan.id()).orElse(null));
    }

    /** As it stood when the plan was read, for those who only look: understood once for all of them. */
    public Optional<ProgressPlan> seen(PlanView plan) {
        String revision = plan.revision(baselines);
        return revision == null ? Optional.empty() : plan.once(new Understood(revision), () -> find(plan));
    }

    /** How that looks on a day, for those who only look. */
    public Optional<Outlook> seen(PlanView plan, LocalDate day) {
        return plan.once(new Looked(plan.revision(baselines), day), () -> seen(plan).map(found -> found.on(day)));
    }

    /** What a room draws or says of it as it stood when the plan was read, made once for all who look. @param what says all else that it is made of, such as a day */
    public <T> T drawn(PlanView plan, Object what, Supplier<T> making) {
        return plan.once(new Drawn<>(plan.revision(baselines), what), making);
    }

    private record Looked(@Nullable String revision, LocalDate day) implements PlanView.Making<Optional<Outlook>> {}

    private record Drawn<T>(@Nullable String revision, Object what) implements PlanView.Making<T> {}

    private record Understood(String revision) implements PlanView.Making<Optional<ProgressPlan>> {}

    /**
     * As {@link Ledger#apply}; begins the progress plan where nobody has. Another time is not confirmed until somebody confirms it.
     *
     * @throws java.util.NoSuchElementException if there is no such plan
     */
    @Transactional
    public Outcome apply(PlanId plan, List<Change> changes, Author author, Reach reach) {
        Book book = begun(plan);
        return ledger.apply(book, Settling.of(ledger.lock(book).rows(), changes), author, reach);
    }

    /**
     * Moves a step; a phase takes along what belongs to it.
     *
     * @param seenPhase the phase its author saw it in; null for none, and for a phase
     * @param after the step it shall stand below; null for first
     * @throws java.util.NoSuchElementException if there is no such plan
     */
    @Transactional
    public Outcome move(PlanId plan, StepId step, @Nullable StepId seenPhase, @Nullable StepId after, Author author, Reach reach) {
        Book book = begun(plan);
        Moving.Moved moved = Moving.of(ledger.lock(book).rows(), step, seenPhase, after);
        return moved.clash() == null ? ledger.apply(book, moved.changes(), author, reach) : new Outcome.Conflict(List.of(moved.clash()));
    }

    /** The progress plan as it stood when these had happened, the first that were told of it. */
    public ProgressPlan then(PlanView plan, List<Entry> entries) {
        List<StepRow> rows = StepRow.all(ledger.then(living.of(plan.id()), entries), Map.of());
        return new ProgressPlan(plan.id(), -1, entries.getLast().at(), Understanding.standing(rows, plan.baseYear()), List.of(), null);
    }

    /**
     * Keeps the progress plan as it stands, since the council has taken note of it; from now on, other dates show as moved.
     *
     * @param noted the day of the council's meeting
     * @param occasion in words, such as the case's number
     * @throws java.util.NoSuchElementException if there is no progress plan
     */
    @Transactional
    public Baseline keep(PlanId plan, LocalDate noted, @Nullable String occasion, Author author) {
        ledger.lock(living.of(plan));
        ProgressPlan now = find(plan).orElseThrow();
        List<Baseline.Kept> steps = now.steps().stream()
                .map(step -> new Baseline.Kept(step.id(), step.kind(), step.title(), step.when().written(), step.when().schedule().period()))
                .toList();
        Baseline baseline = new Baseline(UUID.randomUUID(), noted, occasion, steps);
        baselines.add(plan, baseline);
        ledger.renew(living.of(plan));
        journal.append(author, new Event(plan.value(), baseline.id(), ProgressDeeds.BASELINE, null, null, noted + (occasion == null ? "" : " " + occasion)));
        return baseline;
    }

    private Book begun(PlanId plan) {
        plans.get(plan);
        Book book = living.of(plan);
        ledger.begin(book);
        return book;
    }
}
