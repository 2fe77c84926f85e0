package no.samspill.action.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Where an action plan is written.
 *
 * @param whose to choose among; empty where there is but one
 * @param shown where everybody reads it; null where none is chosen
 * @param over what was taken on from this year last, in words; null for nothing yet
 * @param carry where it goes on to the next year
 */
public record ActionDeskPage(
        Shell shell, PlanView view, String finding, String lead, List<ActionPage.Picked> whose, @Nullable String shown, List<Integer> years, List<Row> rows, @Nullable String over, @Nullable String carry, int year)
        implements Page {

    /** @param href where its money is said */
    public record Row(String label, String title, Standing standing, String state, List<ActionPage.Cell> cells, String href) {}
}
