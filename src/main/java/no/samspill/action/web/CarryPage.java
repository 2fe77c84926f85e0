package no.samspill.action.web;

import java.util.List;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * What goes on to the next year, to be decided in one step.
 *
 * @param sending of this form: sent twice, it is the same
 * @param seen the number of the last decision that whoever decides has seen
 */
public record CarryPage(Shell shell, PlanView view, String finding, String holder, int from, List<Row> rows, String sending, String seen, String at, String back, List<Problem> problems, int status) implements Page {

    public Field why(Row row) {
        return Field.text("why-" + row.number(), shell.words().get("actions.carry.why")).holding(row.why()).optional().with(problems);
    }

    public List<Problem> about(String field) {
        return problems.stream().filter(problem -> field.equals(problem.field())).toList();
    }

    /** @param over whether it goes on, as it is chosen @param said how far it has come, and with what money @param other what somebody else has decided meanwhile; null for nothing else */
    public record Row(int number, String label, String title, String said, boolean over, String why, @Nullable String other) {}
}
