package no.samspill.input.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.input.Counts;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * All that came in, to be sorted.
 *
 * @param found how many fit what was asked for
 * @param next the following page; null on the last
 */
public record InboxPage(
        Shell shell,
        PlanView view,
        String address,
        Counts counts,
        List<Choice> kinds,
        List<Choice> areas,
        String asked,
        int found,
        List<Row> rows,
        @Nullable String before,
        @Nullable String next)
        implements Page {

    /** @param area the focus area; empty for none. @param state the fate's name */
    public record Row(String id, long number, String words, String area, String from, String state, String sentence, boolean shown, boolean hidden, boolean mayShow) {}
}
