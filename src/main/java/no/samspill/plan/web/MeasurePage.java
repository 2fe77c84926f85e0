package no.samspill.plan.web;

import java.util.List;
import java.util.Locale;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.kernel.Words;
import no.samspill.plan.Binding;
import no.samspill.plan.Edition;
import no.samspill.plan.Plan;
import no.samspill.plan.Relation;

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
        Edition edition,
        PlanLinks links,
        PlanRow measure,
        List<PlanRow> above,
        boolean money,
        List<Related> related,
        List<Happened> events,
        List<Origins.Origin> origins)
        implements Page {

    public Plan plan() {
        return edition.plan();
    }

    /** Whether it may change yet. */
    public boolean draft() {
        return !(edition.binding() instanceof Binding.Version);
    }

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
