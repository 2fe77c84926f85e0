package no.samspill.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A duty on one day: what was told of it by then.
 *
 * @param told by its holder, newest first; what was corrected or taken back is not here
 * @param before by those that went into its holder, newest first
 * @param on the day
 * @param since from which day reports are asked for; null while they are not
 */
public record Line(Duty duty, List<Report> told, List<Report> before, LocalDate on, @Nullable LocalDate since) {

    public Line {
        told = List.copyOf(told);
        before = List.copyOf(before);
    }

    /** The last word of its holder's own, or of those that went into it while it has said nothing itself. */
    public Optional<Report> last() {
        return told.isEmpty() ? before.stream().findFirst() : Optional.of(told.getFirst());
    }

    /** The words that were said last: that nothing is new, leaves those before it standing. */
    public Optional<String> words() {
        return (told.isEmpty() ? before : told).stream().filter(report -> report.kind() != Report.Entry.UNCHANGED).findFirst().map(Report::words);
    }

    /** How far it has come; empty where nobody has told. What several that went into one said, is put together as for a measure. */
    public Optional<State> state() {
        if (!told.isEmpty()) {
            return Optional.of(told.getFirst().state());
        }
        if (before.isEmpty()) {
            return Optional.empty();
        }
        List<State> inherited = before.stream().map(Report::holder).map(Holder::key).distinct()
                .map(key -> before.stream().filter(report -> report.holder().key().equals(key)).findFirst().orElseThrow().state())
                .distinct()
                .toList();
        if (inherited.size() < 2) {
            return inherited.stream().findFirst();
        }
        return Optional.of(switch (State.together(inherited, inherited.size())) {
            case COMPLETED -> State.COMPLETED;
            case STOPPED -> State.STOPPED;
            case PAUSED -> State.PAUSED;
            case NOT_STARTED -> State.NOT_STARTED;
            case UNDER_WAY, UNTOLD -> State.UNDER_WAY;
        });
    }

    /** Whether something more is waited for. */
    public boolean open() {
        return state().filter(State::closed).isEmpty();
    }

    /** The day of the last report, whatever it said; empty for one who never reported. */
    public Optional<LocalDate> lastDay() {
        return Stream.concat(told.stream(), before.stream()).map(Report::day).max(Comparator.naturalOrder());
    }

    public boolean never() {
        return lastDay().isEmpty();
    }

    /** The day the next report is asked for; empty while none is. */
    public Optional<LocalDate> due() {
        if (!open() || since == null) {
            return Optional.empty();
        }
        LocalDate asked = duty.due();
        if (asked != null && lastDay().filter(day -> !day.isBefore(asked)).isEmpty()) {
            return Optional.of(asked);
        }
        LocalDate from = lastDay().filter(day -> day.isAfter(since)).orElse(since);
        return Optional.of(from.plusDays(duty.days()));
    }

    /** Whether a report is waited for now: due since a day, or never given since reports were asked for. */
    public boolean waits() {
        return since != null && !since.isAfter(on) && due().filter(day -> never() || !day.isAfter(on)).isPresent();
    }

    /** How many days it has been due; empty while it is not. Due since, and never due today exactly. */
    public OptionalLong overdue() {
        return due().filter(day -> day.isBefore(on)).map(day -> OptionalLong.of(ChronoUnit.DAYS.between(day, on))).orElse(OptionalLong.empty());
    }

    /** Whether longer has gone than there should be between two reports. */
    public boolean silent() {
        return quiet().isPresent() && quiet().getAsLong() > duty.days();
    }

    /** How many days since the last report, or since reports were asked for; empty while none is waited for. Edits of the plan do not count. */
    public OptionalLong quiet() {
        if (!open() || since == null || since.isAfter(on)) {
            return OptionalLong.empty();
        }
        LocalDate from = lastDay().filter(day -> day.isAfter(since)).orElse(since);
        return OptionalLong.of(ChronoUnit.DAYS.between(from, on));
    }
}
