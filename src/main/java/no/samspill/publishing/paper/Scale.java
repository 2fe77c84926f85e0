package no.samspill.publishing.paper;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;

/** How a plan is told, by how many measures it has: what does not fit is folded, never shrunk. */
enum Scale {
    /** Each measure in full. */
    FULL,
    /** The measures of each goal in a table. */
    TABLES,
    /** The goals of each area, and one table of all its measures. */
    MANY;

    private static final int MOST_IN_FULL = 20;
    private static final int MOST_BY_GOAL = 150;

    /** What has a row of its own where areas are mixed: of very many, the goals, or the areas. Empty where there is nothing to gather them by. */
    static Set<Kind> rows(Plan plan) {
        if (of(plan) != MANY) {
            return Set.of(Kind.GOAL, Kind.MEASURE);
        }
        return Stream.of(Kind.GOAL, Kind.FOCUS_AREA).filter(kind -> plan.walk().anyMatch(row -> row.kind() == kind)).limit(1).collect(Collectors.toSet());
    }

    static Scale of(Plan plan) {
        long measures = plan.measures().count();
        return measures <= MOST_IN_FULL ? FULL : measures <= MOST_BY_GOAL ? TABLES : MANY;
    }
}
