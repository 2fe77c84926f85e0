package no.samspill.progress.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.kernel.Period;
import no.samspill.ledger.Author;
import no.samspill.ledger.Book;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Ledger;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Rows;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.progress.Sequence;
import no.samspill.progress.SequenceRepository;
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

    private static final int SHOWN_AS_REMOVED = 50;

    private final CycleShape shape;
    private final CycleRepository cycles;
    private final SequenceRepository sequences;
    private final Plans plans;
    private final Ledger ledger;

    AnnualCycles(CycleShape shape, CycleRepository cycles, SequenceRepository sequences, Plans plans, Ledger ledger) {
        this.shape = shape;
        this.cycles = cycles;
        this.sequences = sequences;
        this.plans = plans;
        this.ledger = ledger;
    }

    /** The year somebody typed; empty where it is none that a wheel can have. */
    public static Optional<Integer> year(String typed) {
        String digits = typed.strip();
        return Optional.of(digits)
                .filter(it -> it.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
    }

    /** What the ledger keeps of all years of a plan. */
    public Book book(PlanId plan) {
        return shape.of(plan);
    }

    /** The wheel of a year, with nothing on it where nobody has entered anything. */
    public AnnualCycle get(PlanId plan, int year) {
        return cycle(plan, year, all(plan));
    }

    /** Every activity of every year as it stood when these had happened, the first that were told of them; by year. */
    public List<Activity> then(PlanId plan, List<Entry> entries) {
        return activities(ledger.then(shape.of(plan), entries), Map.of(), false).stream().sorted(Comparator.comparing(Activity::year)).toList();
    }

    /** Every activity there has been, those taken off their wheels too. */
    public List<Activity> ever(PlanId plan) {
        return Stream.concat(read(plan, true).stream(), read(plan, false).stream()).toList();
    }

    private static AnnualCycle cycle(PlanId plan, int year, List<Activity> all) {
        return new AnnualCycle(plan, year, years(all), all.stream().filter(activity -> activity.year() == year).toList());
    }

    /** Every year that has a wheel, the earliest first. */
    public List<Integer> years(PlanId plan) {
        return years(all(plan));
    }

    /** As {@link #get(PlanId, int)}, as it stood when the plan was read: read once for all who only look. */
    public AnnualCycle seen(PlanView plan, int year) {
        return plan.once(new Seen(plan.revision(cycles), year), () -> get(plan.id(), year));
    }

    /** Every year that had a wheel when the plan was read, the earliest first. */
    public List<Integer> yearsSeen(PlanView plan) {
        return plan.once(new SeenYears(plan.revision(cycles)), () -> years(plan.id()));
    }

    private record Seen(@Nullable String revision, int year) implements PlanView.Making<AnnualCycle> {}

    private record SeenYears(@Nullable String revision) implements PlanView.Making<List<Integer>> {}

    public Optional<Activity> find(PlanId plan, ActivityId id) {
        return all(plan).stream().filter(activity -> activity.id().equals(id)).findFirst();
    }

    /** What has been taken off the wheel of a year, the last first. */
    public List<Activity> removed(PlanId plan, int year) {
        return read(plan, true).stream()
                .filter(activity -> activity.year() == year)
                .sorted(Comparator.comparing(Activity::changed).reversed())
                .limit(SHOWN_AS_REMOVED)
                .toList();
    }

    /** Enters an activity on the wheel of a year. @throws IllegalArgumentException for a year outside {@link #FIRST_YEAR}–{@link #LAST_YEAR} */
    @Transactional
    public Outcome add(PlanId plan, ActivityId id, int year, Draft draft, Author author, Reach reach) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("no year for a wheel: " + year);
        }
        Rows rows = begun(plan);
        List<Change> changes = new ArrayList<>(entered(id, rows.under(rows.top()).size(), year, year, draft));
        changes.add(Field.SETTLED.put(id, null, Field.YES));
        return full(rows, year) ? full(changes.getFirst()) : ledger.apply(shape.of(plan), changes, author, reach);
    }

    /** Says something else of an activity; whoever saves it has checked it for its year. @param seen what its author saw stand there */
    @Transactional
    public Outcome change(PlanId plan, ActivityId id, Draft seen, Draft wanted, Author author, Reach reach) {
        Rows rows = begun(plan);
        List<Change> changes = new ArrayList<>(seen.changes(id, wanted));
        changes.add(Field.SETTLED.put(id, rows.find(id.element(), Field.SETTLED.key()).orElse(null), Field.YES));
        return ledger.apply(shape.of(plan), changes, author, reach);
    }

    /** Takes an activity off its wheel; the journal remembers it. */
    @Transactional
    public Outcome remove(PlanId plan, ActivityId id, Author author, Reach reach) {
        begun(plan);
        return ledger.apply(shape.of(plan), List.of(new Change.Remove(id.element())), author, reach);
    }

    /** Puts an activity that was taken off its wheel back, as it was. Back already is well. */
    @Transactional
    public Outcome restore(PlanId plan, ActivityId id, Author author, Reach reach) {
        Rows rows = begun(plan);
        Change restore = new Change.Restore(id.element());
        boolean gone = rows.places().containsKey(id.element()) && !rows.stands(id.element());
        return gone && full(rows, number(rows, id.element(), Field.YEAR)) ? full(restore) : ledger.apply(shape.of(plan), List.of(restore), author, reach);
    }

    /**
     * Turns the wheel: everything on the last year comes along to the next, to be checked there. A year named in the words
     * follows along.
     */
    @Transactional
    public Turning turn(PlanId plan, Author author, Reach reach) {
        Rows rows = begun(plan);
        List<Activity> all = activities(rows, Map.of(), false);
        List<Integer> years = years(all);
        if (years.isEmpty() || years.getLast() >= LAST_YEAR) {
            return new Turning.Nothing();
        }
        int last = years.getLast();
        int at = rows.under(rows.top()).size();
        List<Change> changes = new ArrayList<>();
        for (Activity activity : all.stream().filter(one -> one.year() == last).toList()) {
            Draft draft = activity.draft();
            String when = draft.when().replace(String.valueOf(last), String.valueOf(last + 1));
            Draft next = new Draft(draft.title(), when, draft.network(), draft.measure(), draft.organisation(), draft.example());
            changes.addAll(entered(ActivityId.random(), at++, last + 1, activity.since(), next));
        }
        return switch (ledger.apply(shape.of(plan), changes, author, reach)) {
            case Outcome.Done done -> new Turning.Turned(last + 1);
            case Outcome.Conflict(var clashes) -> new Turning.Stopped(clashes);
        };
    }

    private static List<Change> entered(ActivityId id, int at, int year, int since, Draft draft) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Add(id.element(), CycleShape.ACTIVITY, null, at));
        changes.addAll(draft.changes(id));
        changes.add(Field.YEAR.put(id, null, String.valueOf(year)));
        changes.add(Field.SINCE.put(id, null, String.valueOf(since)));
        return changes;
    }

    private Rows begun(PlanId plan) {
        plans.get(plan);
        ledger.begin(shape.of(plan));
        return ledger.lock(shape.of(plan)).rows();
    }

    private static boolean full(Rows rows, int year) {
        return rows.under(rows.top()).stream().filter(row -> number(rows, row.id(), Field.YEAR) == year).count() >= MOST;
    }

    private static Outcome full(Change change) {
        return new Outcome.Conflict(List.of(new Clash(change, Clash.Reason.TOO_MANY, null)));
    }

    private List<Activity> all(PlanId plan) {
        return read(plan, false);
    }

    private List<Activity> read(PlanId plan, boolean removed) {
        return ledger.read(shape.of(plan)).map(now -> activities(now.rows(), sequences.of(plan), removed)).orElse(List.of());
    }

    private static List<Activity> activities(Rows rows, Map<ElementId, Sequence> sequences, boolean removed) {
        return rows.all(rows.top()).stream()
                .filter(row -> row.removed() == removed)
                .map(row -> activity(rows, row.id(), sequences.getOrDefault(row.id(), Sequence.FIRST)))
                .toList();
    }

    private static Activity activity(Rows rows, ElementId id, Sequence sequence) {
        Draft draft = Draft.of(rows.words(id));
        int year = number(rows, id, Field.YEAR);
        int since = number(rows, id, Field.SINCE);
        Optional<List<Period>> times = new Repeating(year, since).read(draft.when());
        boolean settled = rows.words(id).containsKey(Field.SETTLED.key());
        return new Activity(
                new ActivityId(id.value()), year, since, draft, times.orElse(List.of()), times.isPresent(), settled, sequence.number(), sequence.changed());
    }

    private static List<Integer> years(List<Activity> all) {
        return all.stream().map(Activity::year).distinct().sorted().toList();
    }

    private static int number(Rows rows, ElementId id, Field field) {
        return Integer.parseInt(rows.find(id, field.key()).orElseThrow());
    }
}
