package no.samspill.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A progress plan as it looks on a day.
 *
 * @param steps in the plan's order
 * @param next what comes, soonest first: everything but phases that is known to the day, is not cancelled and not done
 * @param phase the one that goes on, else the next to begin, else the last; null where there is none
 * @param gone what the council took note of and has been taken out since
 */
public record Outlook(LocalDate today, List<Sight> steps, List<Sight> next, @Nullable Sight phase, List<Baseline.Kept> gone) {

    public Outlook {
        steps = List.copyOf(steps);
        next = List.copyOf(next);
        gone = List.copyOf(gone);
    }

    static Outlook of(ProgressPlan plan, LocalDate today) {
        List<Step> coming = plan.steps().stream()
                .filter(step -> !step.kind().isPhase() && step.when().exact() && !step.cancelled() && !(step.standing() instanceof Standing.Done))
                .filter(step -> step.when().last().or(() -> step.when().first()).filter(last -> !last.isBefore(today)).isPresent())
                .sorted(Comparator.comparing(step -> step.when().first().orElseThrow()))
                .toList();
        Step first = coming.isEmpty() ? null : coming.getFirst();
        List<Sight> sights = plan.steps().stream().map(step -> sight(step, plan.baseline(), today, step.equals(first))).toList();
        List<Sight> next = coming.stream().map(step -> sights.get(plan.steps().indexOf(step))).toList();
        List<Baseline.Kept> gone = plan.baseline() == null
                ? List.of()
                : plan.baseline().steps().stream().filter(kept -> plan.find(kept.step()).isEmpty()).toList();
        return new Outlook(today, sights, next, current(sights).orElse(null), gone);
    }

    public List<Sight> phases() {
        return steps.stream().filter(sight -> sight.step().kind().isPhase()).toList();
    }

    /** The number of the phase among the phases, from 1; 0 where there is none. */
    public int phaseNumber() {
        return phase == null ? 0 : phases().indexOf(phase) + 1;
    }

    public List<Sight> late() {
        return steps.stream().filter(Sight::late).toList();
    }

    /** What shall be done within so many days, and is not. */
    public List<Sight> due(int days) {
        return next.stream()
                .filter(sight -> sight.step().kind().wantsReport())
                .filter(sight -> sight.step().when().last().filter(last -> !last.isAfter(today.plusDays(days))).isPresent())
                .toList();
    }

    /** What has no date, or words that are not understood. */
    public List<Sight> undated() {
        return steps.stream().filter(sight -> sight.turn() == Turn.UNDATED && !sight.step().cancelled()).toList();
    }

    private static Optional<Sight> current(List<Sight> sights) {
        List<Sight> phases = sights.stream().filter(sight -> sight.step().kind().isPhase() && !sight.step().cancelled()).toList();
        return phases.stream().filter(sight -> sight.turn() == Turn.NOW).findFirst()
                .or(() -> phases.stream().filter(sight -> sight.turn() == Turn.AHEAD).findFirst())
                .or(() -> phases.isEmpty() ? Optional.empty() : Optional.of(phases.getLast()));
    }

    private static Sight sight(Step step, @Nullable Baseline baseline, LocalDate today, boolean next) {
        Turn turn = turn(step, today, next);
        List<Mark> marks = new ArrayList<>();
        switch (step.standing()) {
            case Standing.Cancelled(var why) -> marks.add(new Mark.Cancelled(why));
            case Standing.Done done -> marks.add(new Mark.Done());
            // Nobody reports that a hearing was held: its days were announced, and they are over.
            case Standing.Confirmed confirmed -> marks.add(turn == Turn.PAST && step.kind() == Kind.HEARING ? new Mark.Done() : new Mark.Confirmed());
            case Standing.Planned planned -> time(step, marks);
        }
        boolean open = step.standing() instanceof Standing.Planned || step.standing() instanceof Standing.Confirmed;
        if (open && turn == Turn.PAST && step.kind().wantsReport()) {
            marks.add(new Mark.Late());
        }
        if (baseline != null && !step.cancelled()) {
            baseline.find(step.id()).ifPresentOrElse(
                    kept -> moved(step, kept).ifPresent(marks::add),
                    () -> marks.add(new Mark.Added()));
        }
        return new Sight(step, turn, marks);
    }

    private static void time(Step step, List<Mark> marks) {
        if (step.when().notUnderstood()) {
            marks.add(new Mark.NotUnderstood());
        } else if (!step.when().dated()) {
            marks.add(new Mark.Undated());
        } else if (step.when().orBefore()) {
            marks.add(new Mark.OrBefore());
        } else if (step.tentative()) {
            marks.add(new Mark.Tentative());
        }
    }

    /** Only a date that was there can be moved; a first date is news, but no move. */
    private static Optional<Mark> moved(Step step, Baseline.Kept kept) {
        var was = kept.period();
        var now = step.when().schedule().period();
        if (was == null || was.precision() == null || now == null || now.precision() == null) {
            return Optional.empty();
        }
        boolean same = Objects.equals(was.from(), now.from()) && Objects.equals(was.to(), now.to());
        return same ? Optional.empty() : Optional.of(new Mark.Moved(kept));
    }

    private static Turn turn(Step step, LocalDate today, boolean next) {
        if (!step.when().dated()) {
            return Turn.UNDATED;
        }
        LocalDate first = step.when().first().orElseThrow();
        Optional<LocalDate> last = step.when().last();
        if (last.filter(day -> day.isBefore(today)).isPresent()) {
            return Turn.PAST;
        }
        boolean begun = step.when().period().filter(period -> period.from() != null).isPresent() && !first.isAfter(today);
        return begun ? Turn.NOW : next ? Turn.NEXT : Turn.AHEAD;
    }
}
