package no.samspill.action.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * All action plans of a plan.
 *
 * @param note where they are examples; null where they are not
 * @param desk where whoever looks may write theirs; null where they may not
 */
public record ActionsPage(Shell shell, PlanView view, String finding, @Nullable String note, List<One> all, @Nullable String desk) implements Page {

    /** Each one's own first, then networks, then everybody's together. */
    public List<One> of(int kind) {
        return all.stream().filter(one -> one.kind() == kind).toList();
    }

    /** @param kind 0 everybody's, 1 a network's, 2 one's own */
    public record One(String called, String href, String said, ActionPage.@Nullable Light light, int kind) {}
}
