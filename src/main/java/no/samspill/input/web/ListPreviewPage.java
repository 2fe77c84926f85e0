package no.samspill.input.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * A list as it was understood, before it is taken in.
 *
 * @param meeting where it was said; null where it came another way
 * @param fit how many lines will be taken in
 * @param unfit the numbers of those that will not, in words; empty where there are none
 * @param more how many lines are not shown here, since there are so many
 */
public record ListPreviewPage(Shell shell, PlanView view, String address, String name, @Nullable String meeting, int fit, String unfit, List<Row> rows, int more) implements Page {

    /** @param area the focus area it was found to be about; null where its words name none */
    public record Row(int at, String words, @Nullable String area, String said, String sender, String circle, boolean fits) {}
}
