package no.samspill.progress.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.samspill.kernel.Period;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.progress.ProgressDeeds;
import no.samspill.progress.cycle.ActivityRepository.Stored;
import no.samspill.progress.cycle.Entering.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The years that municipalities share, one wheel a year. */
@Service
public class AnnualCycles {
    /** Activities in one year at most. */
    public static final int MOST = 200;

    public static final int FIRST_YEAR = 1990;
    public static final int LAST_YEAR = 2199;

    private final ActivityRepository stored;
    private final Plans plans;
    private final Journal journal;
    private final Clock clock;

    /** The year somebody typed; empty where it is none that a wheel can have. */
    public static Optional<Integer> year(String typed) {
        String digits = typed.strip();
        return Optional.of(digits)
                .filter(it -> it.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
    }

    AnnualCycles(ActivityRepository stored, Plans plans, Journal journal, Clock clock) {
        this.stored = stored;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    /** The wheel of a year, with nothing on it where nobody has entered anything. */
    public AnnualCycle get(PlanId plan, int year) {
        return new AnnualCycle(plan, year, stored.years(plan), stored.list(plan, year).stream().map(AnnualCycles::activity).toList());
    }

    /** Every year that has a wheel, the earliest first. */
    public List<Integer> years(PlanId plan) {
        return stored.years(plan);
    }

    /** As {@link #get(PlanId, int)}, as it stood when the plan was read: read once for all who only look. */
    public AnnualCycle seen(PlanView plan, int year) {
        return plan.once(new Seen(plan.revision(stored), year), () -> get(plan.id(), year));
    }

    /** Every year that had a wheel when the plan was read, the earliest first. */
    public List<Integer> yearsSeen(PlanView plan) {
        return plan.once(new SeenYears(plan.revision(stored)), () -> years(plan.id()));
    }

    private record Seen(@Nullable String revision, int year) implements PlanView.Making<AnnualCycle> {}

    private record SeenYears(@Nullable String revision) implements PlanView.Making<List<Integer>> {}

    public Optional<Activity> find(PlanId plan, ActivityId id) {
        return stored.find(plan, id).map(AnnualCycles::activity);
    }

    /** Enters an activity on the wheel of a year. @throws IllegalArgumentException for a year outside {@link #FIRST_YEAR}–{@link #LAST_YEAR} */
    @Transactional
    public Entering add(PlanId plan, int year, Draft draft, Author author) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("no year for a wheel: " + year);
        }
        stored.lock(plan);
        Optional<Part> wrong = wrong(plans.get(plan), draft);
        if (wrong.isPresent()) {
            return new Entering.Wrong(wrong.get());
        }
        if (stored.list(plan, year).size() >= MOST) {
            return new Entering.Full();
        }
        ActivityId id = ActivityId.random();
        stored.add(plan, id, year, year, draft, true, now());
        tell(plan, id, ProgressDeeds.CYCLE_ADDED, null, said(draft), author);
        return new Entering.Entered(id);
    }

    /** Says something else of an activity. @param seen what its author saw stand there */
    @Transactional
    public Entering change(PlanId plan, ActivityId id, Draft seen, Draft wanted, Author author) {
        stored.lock(plan);
        Stored stands = stored.find(plan, id).orElse(null);
        if (stands == null || !stands.draft().equals(seen) && !stands.draft().equals(wanted)) {
            return new Entering.Overtaken();
        }
        Optional<Part> wrong = wrong(plans.get(plan), wanted);
        if (wrong.isPresent()) {
            return new Entering.Wrong(wrong.get());
        }
        if (!stands.draft().equals(wanted) || !stands.settled()) {
            stored.put(id, wanted, now());
            tell(plan, id, ProgressDeeds.CYCLE_WRITTEN, said(stands.draft()), said(wanted), author);
        }
        return new Entering.Entered(id);
    }

    /** Takes an activity off its wheel; the journal remembers it. */
    @Transactional
    public Entering remove(PlanId plan, ActivityId id, Author author) {
        stored.lock(plan);
        Stored stands = stored.find(plan, id).orElse(null);
        if (stands == null) {
            return new Entering.Overtaken();
        }
        stored.remove(id, true, now());
        tell(plan, id, ProgressDeeds.CYCLE_REMOVED, said(stands.draft()), null, author);
        return new Entering.Entered(id);
    }

    /** What has been taken off the wheel of a year, the last first. */
    public List<Activity> removed(PlanId plan, int year) {
        return stored.removed(plan, year).stream().map(AnnualCycles::activity).toList();
    }

    /** Puts an activity that was taken off its wheel back, as it was. Back already is well. */
    @Transactional
    public Entering restore(PlanId plan, ActivityId id, Author author) {
        stored.lock(plan);
        Stored gone = stored.findRemoved(plan, id).orElse(null);
        if (gone == null) {
            return stored.find(plan, id).isPresent() ? new Entering.Entered(id) : new Entering.Overtaken();
        }
        if (stored.list(plan, gone.year()).size() >= MOST) {
            return new Entering.Full();
        }
        stored.remove(id, false, now());
        tell(plan, id, ProgressDeeds.CYCLE_RESTORED, null, said(gone.draft()), author);
        return new Entering.Entered(id);
    }

    /**
     * Turns the wheel: everything on the last year comes along to the next, to be checked there. A year named in the words
     * follows along.
     *
     * @return the new year; empty where there is nothing to turn, or the next year is out of reach
     */
    @Transactional
    public Optional<Integer> turn(PlanId plan, Author author) {
        stored.lock(plan);
        List<Integer> years = stored.years(plan);
        if (years.isEmpty() || years.getLast() >= LAST_YEAR) {
            return Optional.empty();
        }
        int last = years.getLast();
        for (Stored activity : stored.list(plan, last)) {
            Draft draft = activity.draft();
            String when = draft.when().replace(String.valueOf(last), String.valueOf(last + 1));
            Draft next = new Draft(draft.title(), when, draft.network(), draft.measure(), draft.organisation(), draft.example());
            ActivityId id = ActivityId.random();
            stored.add(plan, id, last + 1, activity.since(), next, false, now());
            tell(plan, id, ProgressDeeds.CYCLE_TURNED, activity.id().toString(), said(next), author);
        }
        return Optional.of(last + 1);
    }

    private static Activity activity(Stored stored) {
        Optional<List<Period>> times = new Repeating(stored.year(), stored.since()).read(stored.draft().when());
        return new Activity(
                stored.id(), stored.year(), stored.since(), stored.draft(), times.orElse(List.of()), times.isPresent(), stored.settled(), stored.sequence(), stored.changed());
    }

    private static Optional<Part> wrong(PlanView view, Draft draft) {
        boolean measure = draft.measure() == null || view.plan().measures().anyMatch(row -> row.id().equals(draft.measure()));
        boolean party = draft.organisation() == null
                || view.region().all().anyMatch(one -> one.id().equals(draft.organisation()));
        if (draft.title().isBlank() || draft.title().length() > Draft.LONGEST_TITLE) {
            return Optional.of(Part.TITLE);
        }
        if (draft.when().isBlank() || draft.when().length() > Draft.LONGEST_WHEN) {
            return Optional.of(Part.WHEN);
        }
        if (draft.network() != null && (draft.network().isBlank() || draft.network().length() > Draft.LONGEST_NETWORK)) {
            return Optional.of(Part.NETWORK);
        }
        return !measure ? Optional.of(Part.MEASURE) : !party ? Optional.of(Part.ORGANISATION) : Optional.empty();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void tell(PlanId plan, ActivityId id, Deed deed, @Nullable String from, @Nullable String to, Author author) {
        journal.append(author, new Event(plan.value(), id.value(), deed, null, from, to));
    }

    private static String said(Draft draft) {
        return draft.title() + " · " + draft.when() + (draft.network() == null ? "" : " · " + draft.network());
    }
}
