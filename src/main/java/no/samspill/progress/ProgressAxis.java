package no.samspill.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.figure.Axis;
import no.samspill.kernel.Period;

/** The months that a progress plan is drawn along. */
final class ProgressAxis {
    /** What goes on without an end is drawn for so many months at least. */
    private static final int OPEN = 4;
    /** A date far from the first ("2108") is drawn at the edge. */
    private static final int MOST_MONTHS = 12 * 15;

    private ProgressAxis() {}

    /** Empty where no step has a date. */
    static Optional<Axis> of(Outlook outlook, double left, double right) {
        List<LocalDate> days = new ArrayList<>();
        outlook.steps().stream().map(sight -> sight.step().when().schedule().period()).flatMap(period -> period == null ? Stream.of() : ends(period)).forEach(days::add);
        outlook.steps().stream().flatMap(sight -> sight.movedFrom().stream()).flatMap(kept -> kept.period() == null ? Stream.of() : ends(kept.period())).forEach(days::add);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow().withDayOfMonth(1);
        LocalDate latest = days.stream().max(LocalDate::compareTo).orElseThrow();
        LocalDate edge = first.plusMonths(MOST_MONTHS);
        LocalDate last = latest.isAfter(edge) ? edge : latest;
        return Optional.of(new Axis(left, right, first, last.withDayOfMonth(last.lengthOfMonth())));
    }

    private static Stream<LocalDate> ends(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from != null && to == null) {
            return Stream.of(from, from.plusMonths(OPEN).minusDays(1));
        }
        return Stream.of(Optional.ofNullable(from), Optional.ofNullable(to)).flatMap(Optional::stream);
    }

    /** The firsts of the months, or of the years where there are too many months. */
    static List<LocalDate> ticks(Axis axis) {
        int step = ChronoUnit.MONTHS.between(axis.first(), axis.last()) > 30 ? 12 : 1;
        LocalDate start = step == 12 ? axis.first().withDayOfYear(1) : axis.first();
        List<LocalDate> ticks = new ArrayList<>();
        for (LocalDate day = start; !day.isAfter(axis.last()); day = day.plusMonths(step)) {
            if (!day.isBefore(axis.first())) {
                ticks.add(day);
            }
        }
        return ticks;
    }
}
