package no.samspill.publishing.paper;

import java.util.Map;
import no.samspill.people.OrganisationId;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.cycle.AnnualCycle;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a plan and is told in its papers.
 *
 * @param progress null where nobody has begun a progress plan
 * @param cycle one shared year; null where there is none
 * @param parties those who may arrange something, by name
 */
public record Around(@Nullable ProgressPlan progress, @Nullable AnnualCycle cycle, Map<OrganisationId, String> parties) {
    public static final Around NOTHING = new Around(null, null, Map.of());

    public Around {
        parties = Map.copyOf(parties);
    }
}
