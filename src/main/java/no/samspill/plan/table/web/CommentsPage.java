package no.samspill.plan.table.web;

import java.util.List;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanView;

/** Every open comment on a plan's cells. */
public record CommentsPage(Shell shell, PlanView view, String table, List<Row> rows) implements Page {

    public CommentsPage {
        rows = List.copyOf(rows);
    }

    /**
     * @param title as it stands, or stood when the row was taken away; empty for none
     * @param stands whether the row is in the plan still
     */
    public record Row(ElementId row, String called, String title, boolean stands, List<Talk.Said> said) {}
}
