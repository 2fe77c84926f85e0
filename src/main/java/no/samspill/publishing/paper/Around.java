package no.samspill.publishing.paper;

import java.util.List;
import java.util.Map;
import no.samspill.facts.Reckoned;
import no.samspill.people.OrganisationId;
import no.samspill.plan.Edition;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.cycle.AnnualCycle;
import no.samspill.publishing.document.Cover;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a plan and is told in its papers.
 *
 * @param progress null where nobody has begun a progress plan
 * @param cycle one shared year; null where there is none
 * @param parties those who may arrange something, by name
 * @param counted what the region counts, in its order; empty for nothing
 * @param lights those whose councils decide on the plan, with what each has done; empty where nobody tells
 */
public record Around(@Nullable ProgressPlan progress, @Nullable AnnualCycle cycle, Map<OrganisationId, String> parties, List<Cover.Light> lights, List<Reckoned> counted) {
    public static final Around NOTHING = new Around(null, null, Map.of(), List.of());

    /** Of a plan that nothing is counted for. */
    public Around(@Nullable ProgressPlan progress, @Nullable AnnualCycle cycle, Map<OrganisationId, String> parties, List<Cover.Light> lights) {
        this(progress, cycle, parties, lights, List.of());
    }

    public Around {
        parties = Map.copyOf(parties);
        lights = List.copyOf(lights);
        counted = List.copyOf(counted);
    }

    /** A light burns where a council has adopted the plan as it stands, and nowhere else. */
    Cover cover(List<Cover.Statement> statements, Edition edition) {
        return lights.isEmpty() ? new Cover(statements, edition.municipalities()) : Cover.lit(statements, lights);
    }
}
