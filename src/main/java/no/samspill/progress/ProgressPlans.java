package no.samspill.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
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

    private final ProgressRepository stored;
    private final BaselineRepository baselines;
    private final Plans plans;
    private final Journal journal;
    private final Clock clock;

    ProgressPlans(ProgressRepository stored, BaselineRepository baselines, Plans plans, Journal journal, Clock clock) {
        this.stored = stored;
        this.baselines = baselines;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    /** Empty where nobody has begun one. */
    public Optional<ProgressPlan> find(PlanId plan) {
        return find(plans.get(plan));
    }

    /** As {@link #find(PlanId)}, for a plan that has been read already. */
    public Optional<ProgressPlan> find(PlanView plan) {
        return stored.find(plan.id()).map(edition -> {
            List<StepRow> rows = stored.rows(plan.id());
            List<Step> steps = understood(rows, plan.baseYear());
            List<Step> removed = new Understanding(plan.baseYear()).read(rows.stream().filter(StepRow::removed).toList());
            return new ProgressPlan(plan.id(), edition.revision(), edition.changed(), steps, removed, baselines.last(plan.id()).orElse(null));
        });
    }

    /** As it stood when the plan was read, for those who only look: understood once for all of them. */
    public Optional<ProgressPlan> seen(PlanView plan) {
        String revision = plan.revision(stored);
        return revision == null ? Optional.empty() : plan.once(new Understood(revision), () -> find(plan));
    }

    private record Understood(String revision) implements PlanView.Making<Optional<ProgressPlan>> {}

    /**
     * Makes the changes one after the other, all or none, and writes each to the journal. A change that is so already is
     * passed over in silence.
     *
     * @throws java.util.NoSuchElementException if there is no such plan
     */
    @Transactional
    public Outcome apply(PlanId plan, List<Change> changes, Author author) {
        PlanView view = plans.get(plan);
        long revision = stored.lock(plan).revision();
        List<StepRow> before = stored.rows(plan);
        Edit.Edited edited = Edit.of(before, changes, known(view));
        List<Clash> clashes = taken(plan, edited);
        if (!clashes.isEmpty()) {
            return new Outcome.Conflict(clashes);
        }
        if (edited.made().isEmpty()) {
            return new Outcome.Done(revision);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        stored.save(plan, before, counted(before, edited.rows(), view.baseYear(), now), revision + 1, now);
        journal.append(author, edited.made().stream().map(change -> Recorded.of(plan, change)).toList());
        return new Outcome.Done(revision + 1);
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
        stored.lock(plan);
        ProgressPlan now = find(plan).orElseThrow();
        List<Baseline.Kept> steps = now.steps().stream()
                .map(step -> new Baseline.Kept(step.id(), step.kind(), step.title(), step.when().written(), step.when().schedule().period()))
                .toList();
        Baseline baseline = new Baseline(UUID.randomUUID(), noted, occasion, steps);
        baselines.add(plan, baseline);
        journal.append(author, new Event(plan.value(), baseline.id(), ProgressDeeds.BASELINE, null, null, noted + (occasion == null ? "" : " " + occasion)));
        return baseline;
    }

    /** A step whose contents, or whose time as understood, are not as they were, has changed once more. */
    private static List<StepRow> counted(List<StepRow> before, List<StepRow> after, int baseYear, Instant now) {
        Map<StepId, StepRow> were = new HashMap<>();
        before.forEach(row -> were.put(row.id(), row));
        Map<StepId, When> times = times(before, baseYear);
        Map<StepId, When> newTimes = times(after, baseYear);
        List<StepRow> counted = new ArrayList<>();
        for (StepRow row : after) {
            When was = times.get(row.id());
            When is = newTimes.get(row.id());
            boolean sameTime = was == null ? is == null : is != null && is.sameTime(was);
            counted.add(row.equals(were.get(row.id())) && sameTime ? row : row.changed(now));
        }
        return counted;
    }

    private static Map<StepId, When> times(List<StepRow> rows, int baseYear) {
        Map<StepId, When> times = new HashMap<>();
        understood(rows, baseYear).forEach(step -> times.put(step.id(), step.when()));
        return times;
    }

    private static List<Step> understood(List<StepRow> rows, int baseYear) {
        return new Understanding(baseYear).read(rows.stream().filter(row -> !row.removed()).toList());
    }

    private List<Clash> taken(PlanId plan, Edit.Edited edited) {
        List<Change.Add> adds = edited.made().stream().filter(Change.Add.class::isInstance).map(Change.Add.class::cast).toList();
        List<StepId> elsewhere = stored.elsewhere(plan, adds.stream().map(Change.Add::step).toList());
        return Stream.concat(
                        edited.clashes().stream(),
                        adds.stream().filter(add -> elsewhere.contains(add.step())).map(add -> new Clash(add, Clash.Reason.TAKEN, null)))
                .toList();
    }

    private static BiPredicate<Field, String> known(PlanView view) {
        return (field, words) -> switch (field) {
            case FOCUS_AREA -> view.plan().walk().anyMatch(row -> row.kind() == no.samspill.plan.Kind.FOCUS_AREA && row.id().toString().equals(words));
            case ORGANISATION -> view.region().all().anyMatch(organisation -> organisation.id().toString().equals(words));
            default -> true;
        };
    }
}
