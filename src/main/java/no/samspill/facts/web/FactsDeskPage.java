package no.samspill.facts.web;

import java.util.List;
import no.samspill.facts.Indicator;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * The desk where one sees to what is counted.
 *
 * @param whole whether this reader may say what is counted
 * @param removed what was taken out
 */
public record FactsDeskPage(Shell shell, PlanView view, List<Row> rows, List<Indicator> removed, boolean whole, List<Problem> problems, int status) implements Page {

    public FactsDeskPage {
        rows = List.copyOf(rows);
        removed = List.copyOf(removed);
        problems = List.copyOf(problems);
    }

    /** @param state how old its numbers are @param due which number is waited for; null where none is @param mine whether this reader sees to it */
    public record Row(String name, String href, String kind, String state, @Nullable String due, @Nullable String owner, boolean example, boolean mine) {}
}
