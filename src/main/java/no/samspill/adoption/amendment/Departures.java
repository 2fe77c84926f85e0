package no.samspill.adoption.amendment;

import java.util.Optional;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Decisions;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Comparison;
import no.samspill.plan.version.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the living plan against the version that was adopted. */
@Component
public class Departures {
    private final Decisions decisions;
    private final Versions versions;

    Departures(Decisions decisions, Versions versions) {
        this.decisions = decisions;
        this.versions = versions;
    }

    /**
     * What holds, and how the plan differs from it today: in what it says, and not in how far it has come.
     *
     * @param note what the council says to those who read of its adoption; null for nothing
     */
    public record Departure(Adoption.InForce holds, @Nullable String note, PlanVersion version, Comparison comparison) {

        public boolean none() {
            return comparison.same();
        }
    }

    /** Empty where nothing has been adopted as a whole. Worked out once for all who look. */
    public Optional<Departure> of(PlanView plan) {
        return decisions.seen(plan).flatMap(adoption -> adoption.inForce().map(holds -> plan.once(new Held(holds, adoption.route().note()), () -> departure(plan, holds, adoption.route().note()))));
    }

    private Departure departure(PlanView plan, Adoption.InForce holds, @Nullable String note) {
        var frozen = versions.find(plan.id(), holds.version()).orElseThrow();
        return new Departure(holds, note, frozen.version(), Comparison.ofText(frozen.view(), plan));
    }

    private record Held(Adoption.InForce holds, @Nullable String note) implements PlanView.Making<Departure> {}
}
