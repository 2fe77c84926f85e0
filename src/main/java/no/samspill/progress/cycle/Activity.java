package no.samspill.progress.cycle;

import java.time.Instant;
import java.util.List;
import no.samspill.kernel.Period;
import no.samspill.kernel.Precision;

/**
 * An activity in one year.
 *
 * @param year of the wheel it stands on
 * @param since the first year it was held, from which "annethvert år" counts
 * @param times when it comes in that year; empty where the words are not understood, and in a year it rests
 * @param understood whether the words are understood
 * @param settled somebody has entered or checked it for this very year; false when it only came along from the year before
 * @param sequence how many times it has changed
 */
public record Activity(
        ActivityId id, int year, int since, Draft draft, List<Period> times, boolean understood, boolean settled, int sequence, Instant changed) {

    public Activity {
        times = List.copyOf(times);
    }

    /** Its days are not sure: it came along from last year, or its words say a doubt. */
    public boolean tentative() {
        return !settled || times.stream().anyMatch(Period::tentative);
    }

    /** Times that are known to the day or the week: only they can clash. */
    public List<Period> exact() {
        return times.stream().filter(time -> time.precision() == Precision.DAY && time.from() != null && time.to() != null).toList();
    }
}
