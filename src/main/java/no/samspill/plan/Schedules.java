package no.samspill.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.figure.Timeline.Rank;
import no.samspill.figure.Timeline;
import no.samspill.kernel.Period;
import no.samspill.kernel.Precision;
import no.samspill.wording.Chip;
import no.samspill.wording.Schedule;
import no.samspill.wording.Spoken;
import org.jspecify.annotations.Nullable;

/** A plan along the years. A heading that says no time itself has that of the measures under it. */
public final class Schedules {
    private static final List<List<Kind>> LEVELS =
            List.of(List.of(Kind.GOAL, Kind.MEASURE), List.of(Kind.MEASURE), List.of(Kind.GOAL), List.of(Kind.FOCUS_AREA));

    private final Labels labels;
    private final Spoken spoken;

    public Schedules(Labels labels, Spoken spoken) {
        this.labels = labels;
        this.spoken = spoken;
    }

    /** The finest levels of the plan that {@code atMost} rows have room for; empty where nothing has a date. */
    public Optional<Timeline> fitting(Plan plan, int atMost) {
        return LEVELS.stream()
                .map(kinds -> plan.walk().filter(row -> kinds.contains(row.kind())).toList())
                .filter(rows -> rows.size() <= atMost)
                .flatMap(rows -> Timeline.of(rows.stream().map(this::row).toList(), null).stream())
                .findFirst();
    }

    /** Rows of these kinds, whether they have a time or not; empty where nothing has a date. */
    public Optional<Timeline> of(Plan plan, Set<Kind> kinds) {
        return Timeline.of(rows(plan, kinds).stream().map(this::row).toList(), null);
    }

    /** The rows that {@link #of} makes a timeline of, in its order. */
    public static List<Element> rows(Plan plan, Set<Kind> kinds) {
        return plan.walk().filter(row -> kinds.contains(row.kind())).toList();
    }

    /** All that has a time, with the areas and goals it stands under; empty where nothing has a date. */
    public Optional<Timeline> whole(Plan plan, @Nullable LocalDate now) {
        return under(plan.elements(), now);
    }

    /** The same of a part of the plan. */
    public Optional<Timeline> under(List<Element> rows, @Nullable LocalDate now) {
        return Timeline.of(
                rows.stream()
                        .flatMap(Element::walk)
                        .filter(row -> row.kind() != Kind.STRATEGY && row.walk().anyMatch(Schedules::timed))
                        .map(this::row)
                        .toList(),
                now);
    }

    /** Whether the row itself has a place along the years. */
    public static boolean timed(Element row) {
        return period(row).filter(period -> period.precision() != null || period.recurring()).isPresent();
    }

    /** The row's time in a few words, as understood, or else as written; empty where it says none. */
    public String when(Element row) {
        Schedule said = row.schedule();
        if (said == null) {
            return "";
        }
        List<Chip> chips = spoken.schedule(said);
        return chips.isEmpty() ? said.written() : chips.stream().map(Chip::text).collect(Collectors.joining("; "));
    }

    private Timeline.Row row(Element row) {
        Rank rank =
                switch (row.kind()) {
                    case FOCUS_AREA -> Rank.PART;
                    case GOAL, STRATEGY -> Rank.HEADING;
                    case MEASURE -> Rank.ITEM;
                };
        Period period = period(row).orElseGet(() -> span(row));
        return new Timeline.Row(labels.findFull(row.id()).orElse(""), row.title(), rank, period, when(row));
    }

    private static Optional<Period> period(Element row) {
        return Optional.ofNullable(row.schedule()).map(Schedule::period);
    }

    private static @Nullable Period span(Element row) {
        Collection<Period> periods = row.measures().flatMap(measure -> period(measure).stream()).toList();
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
