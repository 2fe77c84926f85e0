package no.samspill.progress.cycle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samspill.kernel.Period;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanId;

/**
 * The wheel of one year.
 *
 * @param years every year that has a wheel, the earliest first
 * @param activities by when they first come in the year; those without a time last
 */
public record AnnualCycle(PlanId plan, int year, List<Integer> years, List<Activity> activities) {

    public AnnualCycle {
        years = List.copyOf(years);
        activities = activities.stream().sorted(Comparator.comparing(AnnualCycle::first).thenComparing(activity -> activity.draft().title())).toList();
    }

    public Optional<Activity> find(ActivityId id) {
        return activities.stream().filter(activity -> activity.id().equals(id)).findFirst();
    }

    /** The networks in their alphabet; an empty name for what goes across them, first. */
    public List<String> networks() {
        return activities.stream().map(activity -> activity.draft().network() == null ? "" : activity.draft().network()).distinct().sorted().toList();
    }

    public List<Activity> of(ElementId measure) {
        return activities.stream().filter(activity -> measure.equals(activity.draft().measure())).toList();
    }

    /** Weeks in which different municipalities arrange something. */
    public List<Collision> collisions() {
        return Collision.among(activities);
    }

    private static LocalDate first(Activity activity) {
        return activity.times().stream().map(Period::from).filter(java.util.Objects::nonNull).min(LocalDate::compareTo).orElse(LocalDate.MAX);
    }
}
