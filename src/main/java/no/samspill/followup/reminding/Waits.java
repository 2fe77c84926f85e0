package no.samspill.followup.reminding;

import java.util.List;
import no.samspill.followup.Line;
import no.samspill.plan.PlanView;

/**
 * What of one plan waits for somebody.
 *
 * @param lines in the plan's order; at least one
 */
record Waits(PlanView plan, List<Line> lines) {

    Waits {
        lines = List.copyOf(lines);
    }
}
