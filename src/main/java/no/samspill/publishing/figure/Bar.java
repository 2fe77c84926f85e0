package no.samspill.publishing.figure;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import no.samspill.kernel.Period;
import no.samspill.kernel.Precision;
import no.samspill.plan.Element;
import no.samspill.wording.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * One row of the timeline.
 *
 * @param period null where no date and no recurrence is known
 * @param gathered the row says nothing itself: the period is that of the measures under it
 */
public record Bar(Element row, @Nullable Period period, boolean gathered) {

    /** Whether there is something to draw along the years. */
    public boolean placed() {
        return period != null && (period.precision() != null || period.recurring());
    }

    static Bar of(Element row) {
        Optional<Period> own = period(row);
        if (own.isPresent() || row.elements().isEmpty()) {
            return new Bar(row, own.orElse(null), false);
        }
        return new Bar(row, span(row.measures().flatMap(measure -> period(measure).stream()).toList()), true);
    }

    private static Optional<Period> period(Element row) {
        return Optional.ofNullable(row.schedule()).map(Schedule::period);
    }

    private static @Nullable Period span(Collection<Period> periods) {
        var from = periods.stream().map(Period::from).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
        var to = periods.stream().map(Period::to).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        Precision coarsest = periods.stream().map(Period::precision).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
        if (periods.isEmpty() || (from != null && to != null && from.isAfter(to))) {
            return null;
        }
        return new Period(
                from, to, coarsest, periods.stream().anyMatch(Period::recurring), periods.stream().anyMatch(Period::tentative));
    }
}
