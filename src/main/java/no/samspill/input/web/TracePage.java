package no.samspill.input.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Origins.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The plan seen from what it came from.
 *
 * @param rows in the plan's order; what is no longer in the plan comes last
 * @param untraced how many rows of the plan nobody has linked to anything
 */
public record TracePage(Shell shell, PlanView view, String report, List<Row> rows, int untraced) implements Page {

    /**
     * @param name "Målsetting A"; what it is called when it is no longer there
     * @param title null where it is no longer in the plan
     * @param href its place in the plan; null where it has none any more
     */
    public record Row(String anchor, String name, @Nullable String title, @Nullable String href, List<Origin> origins) {}
}
