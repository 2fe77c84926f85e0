package no.samspill.progress.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import no.samspill.kernel.Period;

/**
 * Different municipalities arrange something in one week. What is only known to the month clashes with nothing.
 *
 * @param monday the week's first day
 */
public record Collision(LocalDate monday, List<Activity> activities) {
    /** No arrangement that people come to lasts longer; a longer one is a season, which all weeks would clash with. */
    private static final int MOST_WEEKS = 4;

    public Collision {
        activities = List.copyOf(activities);
    }

    /** By ISO 8601. */
    public int week() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    static List<Collision> among(List<Activity> activities) {
        Map<LocalDate, Set<Activity>> weeks = new TreeMap<>();
        for (Activity activity : activities) {
            if (activity.draft().organisation() != null) {
                activity.exact().forEach(time -> mondays(time).forEach(monday -> weeks.computeIfAbsent(monday, any -> new LinkedHashSet<>()).add(activity)));
            }
        }
        List<Collision> collisions = new ArrayList<>();
        weeks.forEach((monday, together) -> {
            if (together.stream().map(activity -> activity.draft().organisation()).distinct().count() > 1) {
                collisions.add(new Collision(monday, List.copyOf(together)));
            }
        });
        return collisions;
    }

    private static List<LocalDate> mondays(Period time) {
        LocalDate first = Objects.requireNonNull(time.from()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate end = Objects.requireNonNull(time.to()).plusDays(1);
        List<LocalDate> mondays = first.datesUntil(end, java.time.Period.ofWeeks(1)).limit(MOST_WEEKS + 1L).toList();
        return mondays.size() > MOST_WEEKS ? List.of() : mondays;
    }
}
