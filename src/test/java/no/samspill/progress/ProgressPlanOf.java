package no.samspill.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspill.plan.PlanId;

/** Progress plans to make papers of. */
public final class ProgressPlanOf {

    private ProgressPlanOf() {}

    /** The source's, as the council saw it, but for one meeting that has been moved since and one that has been taken out. */
    public static ProgressPlan theSource() {
        ProgressPlan plan = Steps.ofTheSource().plan();
        List<Baseline.Kept> kept = plan.steps().stream()
                .map(step -> new Baseline.Kept(step.id(), step.kind(), step.title(), step.when().written(), step.when().schedule().period()))
                .toList();
        Baseline.Kept gone = new Baseline.Kept(Steps.id("Reise"), Kind.STUDY_TRIP, "Reise som ble avlyst", "", null);
        Baseline noted = new Baseline(UUID.randomUUID(), LocalDate.of(2017, 5, 1), null, java.util.stream.Stream.concat(kept.stream(), java.util.stream.Stream.of(gone)).toList());
        return Steps.ofTheSource().plan(noted);
    }

    /** Steps of any name, each with a time. */
    public static ProgressPlan steps(List<String> titles, String when) {
        Steps rows = new Steps().and(Kind.PHASE, "Alt", "2017");
        titles.forEach(title -> rows.and(Kind.GATHERING, title, when));
        return rows.plan();
    }

    public static ProgressPlan empty() {
        return new ProgressPlan(new PlanId(new UUID(1, 1)), 1, Instant.EPOCH, List.of(), List.of(), null);
    }
}
