package no.samspill.plan.web;

import java.util.List;
import java.util.Locale;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.kernel.Words;
import no.samspill.plan.Plan;
import no.samspill.plan.Relation;
import org.jspecify.annotations.Nullable;

/**
 * One measure.
 *
 * @param above what it serves, widest first
 * @param money whether any amount or share of the cost is told
 * @param origins what it came from, oldest first
 * @param events what has happened to it, oldest first; only what is recorded
 */
public record MeasurePage(
        Shell shell,
        Plan plan,
        @Nullable Council council,
        @Nullable String standing,
        PlanLinks links,
        PlanRow measure,
        List<PlanRow> above,
        boolean money,
        List<Related> related,
        List<Happened> events,
        List<Origins.Origin> origins)
        implements Page {

    /** Another measure, and why it is here. */
    public record Related(PlanRow measure, Relation relation) {

        /** "Samme strategi og samme ansvarlige". */
        public String reason(Words words) {
            String[] reasons = relation.sorted().stream()
                    .map(reason -> words.get("related." + reason))
                    .toArray(String[]::new);
            String all = switch (reasons.length) {
                case 1 -> reasons[0];
                case 2 -> words.get("list.two", reasons[0], reasons[1]);
                default -> words.get("list.three", (Object[]) reasons);
            };
            return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
        }
    }

    /** @param on the day, in words */
    public record Happened(String on, String what) {}
}
