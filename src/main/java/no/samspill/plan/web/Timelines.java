package no.samspill.plan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.kernel.Period;
import no.samspill.plan.Kind;
import no.samspill.plan.web.Timeline.Bar;
import no.samspill.plan.web.Timeline.Line;
import no.samspill.wording.Schedule;
import org.jspecify.annotations.Nullable;

/** Draws a plan along the years it speaks of. */
final class Timelines {
    private static final int WHOLE = 1000;
    /** A bar narrower than this cannot be seen. */
    private static final int NARROWEST = 8;

    private final Map<PlanRow, Period> periods = new IdentityHashMap<>();
    private int first;
    private int count;

    private Timelines() {}

    static Timeline of(List<PlanRow> rows, @Nullable LocalDate today) {
        Timelines timelines = new Timelines();
        rows.stream().flatMap(PlanRow::walk).forEach(timelines::time);
        return timelines.draw(rows, today);
    }

    private void time(PlanRow row) {
        Schedule schedule = row.element().schedule();
        Period period = schedule == null ? null : schedule.period();
        if (period != null && (period.precision() != null || period.recurring())) {
            periods.put(row, period);
        }
    }

    private Timeline draw(List<PlanRow> rows, @Nullable LocalDate today) {
        IntSummaryStatistics years = periods.values().stream()
                .flatMap(period -> Stream.of(period.from(), period.to()))
                .filter(Objects::nonNull)
                .mapToInt(LocalDate::getYear)
                .summaryStatistics();
        List<PlanRow> unscheduled = rows.stream()
                .flatMap(PlanRow::walk)
                .filter(row -> row.kind() == Kind.MEASURE && !periods.containsKey(row))
                .toList();
        if (years.getCount() == 0) {
            return new Timeline(List.of(), List.of(), unscheduled, null);
        }
        first = years.getMin();
        count = years.getMax() - first + 1;
        List<Line> lines = new ArrayList<>();
        rows.forEach(row -> add(row, lines));
        Integer now = today == null || today.getYear() < first || today.getYear() >= first + count ? null : at(today);
        return new Timeline(IntStream.range(first, first + count).boxed().toList(), lines, unscheduled, now);
    }

    /** A heading without anything timed under it says nothing here, and neither does a strategy. */
    private void add(PlanRow row, List<Line> lines) {
        if (row.walk().noneMatch(periods::containsKey)) {
            return;
        }
        Period period = periods.get(row);
        if (period != null || row.kind() == Kind.FOCUS_AREA || row.kind() == Kind.GOAL) {
            lines.add(new Line(row, period == null ? null : bar(period)));
        }
        row.rows().forEach(inner -> add(inner, lines));
    }

    private Bar bar(Period period) {
        int from = period.from() == null ? 0 : at(period.from());
        int to = period.to() == null ? WHOLE : at(period.to().plusDays(1));
        int shown = Math.max(to, Math.min(WHOLE, from + NARROWEST));
        return new Bar(
                Math.min(from, shown - NARROWEST),
                shown,
                period.from() == null,
                period.to() == null,
                period.tentative(),
                period.recurring());
    }

    /** Years are equally wide. */
    private int at(LocalDate day) {
        double year = day.getYear() - first + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
        return (int) Math.round(Math.clamp(year / count, 0, 1) * WHOLE);
    }
}
