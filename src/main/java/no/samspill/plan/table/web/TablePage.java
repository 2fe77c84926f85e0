package no.samspill.plan.table.web;

import java.util.List;
import java.util.SequencedMap;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import no.samspill.plan.table.Column;
import no.samspill.plan.table.HowFarBeside;
import no.samspill.plan.table.TableAt;
import no.samspill.plan.table.comment.Mark;
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
 * @param talk what is said about its cells; null where no row is opened
 * @param marks the cells that something is being said about
 * @param howFar what is reported of the row beside the table
 * @param reported whether status is reported, and not written in cells
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
        @Nullable Talk talk,
        List<Mark> marks,
        List<HowFarBeside.Told> howFar,
        boolean reported,
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
        marks = List.copyOf(marks);
        howFar = List.copyOf(howFar);
    }

    TablePage with(@Nullable Talk said, List<Mark> about) {
        return new TablePage(shell, view, at, columns, rows, whole, mine, closed, findings, open, panel, said, about, howFar, reported, undo, shown, problems, status);
    }

    TablePage with(List<HowFarBeside.Told> told, boolean asked) {
        return new TablePage(shell, view, at, columns, rows, whole, mine, closed, findings, open, panel, talk, marks, told, asked, undo, shown, problems, status);
    }

    /** How many comments are open. */
    public int comments() {
        return marks.stream().mapToInt(Mark::said).sum();
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
