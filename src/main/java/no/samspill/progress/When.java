package no.samspill.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.kernel.Period;
import no.samspill.kernel.Precision;
import no.samspill.wording.Doubt;
import no.samspill.wording.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * When a step is.
 *
 * @param schedule the words to the letter, and what they mean here: a year that is not written is that of the steps around
 * @param time of the day; null where it is not told, or where the step is no single day
 * @param orBefore said as a last day that may come earlier: "8. desember (eller før)"
 * @param doubts what the words leave open
 */
public record When(Schedule schedule, @Nullable TimeOfDay time, boolean orBefore, List<Doubt> doubts) {
    /** No words at all. */
    public static final When UNSAID = new When(new Schedule("", null), null, false, List.of());

    public When {
        doubts = List.copyOf(doubts);
    }

    public String written() {
        return schedule.written();
    }

    public Optional<Period> period() {
        return Optional.ofNullable(schedule.period());
    }

    /** The first day that is known: of "innen 1. mars" it is that day. */
    public Optional<LocalDate> first() {
        return period().map(period -> period.from() == null ? period.to() : period.from());
    }

    /** The last day; empty for what has no end or no date. */
    public Optional<LocalDate> last() {
        return period().map(Period::to);
    }

    /** Whether a day, a month, a season or a year is known. */
    public boolean dated() {
        return period().filter(period -> period.precision() != null).isPresent();
    }

    /** Whether it is known to the day. */
    public boolean exact() {
        return period().filter(period -> period.precision() == Precision.DAY).isPresent();
    }

    /** Words stand there, and nobody knows what they mean. */
    public boolean notUnderstood() {
        return !written().isBlank() && schedule.period() == null;
    }

    /** Said with a doubt: "?", "ca.", "eller før". */
    public boolean tentative() {
        return period().filter(Period::tentative).isPresent();
    }

    /** Whether the two mean the same days, however they are written. */
    boolean sameTime(When other) {
        return orBefore == other.orBefore && period().equals(other.period()) && Optional.ofNullable(time).equals(Optional.ofNullable(other.time));
    }
}
