package no.samspill.plan.table.web;

import java.util.List;
import java.util.SequencedMap;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.plan.table.Column;
import no.samspill.plan.table.TableAt;
import org.jspecify.annotations.Nullable;

/**
 * The working table.
 *
 * @param rows each as HTML, in order
 * @param whole whether this person may change which rows there are
 * @param mine whether this person may write somewhere
 * @param closed whether its text stands as it was adopted: only how far it has come is written
 * @param findings what the plan's words leave open; the first of them, where they are many
 * @param open how many there are
 * @param panel the row that is opened beside the table; null for none
 * @param shown how this person has the columns; empty for as the plan has them
 * @param undo what the latest step here can be undone by; null where there is none
 */
public record TablePage(
        Shell shell,
        PlanView view,
        String at,
        List<Column> columns,
        List<String> rows,
        boolean whole,
        boolean mine,
        boolean closed,
        List<Finding> findings,
        int open,
        @Nullable Panel panel,
        @Nullable String undo,
        String shown,
        List<Problem> problems,
        int status)
        implements Page {

    public TablePage {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        problems = List.copyOf(problems);
    }

    /** What cells may say, by column. */
    public SequencedMap<String, List<String>> suggested() {
        return Suggested.of(view);
    }

    public String history() {
        return TableAt.history(view);
    }

    public String importing() {
        return TableAt.desk(view) + "/import";
    }
}
