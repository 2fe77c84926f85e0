package no.samspill.plan.table;

import no.samspill.frame.Shell.Crumb;
import java.util.List;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.plan.PlanView;

/** Where a plan's working table is, and the way there. */
public final class TableAt {
    private TableAt() {}

    public static String of(PlanView view) {
        return desk(view) + "/tabell";
    }

    public static String history(PlanView view) {
        return desk(view) + "/historikk";
    }

    public static String desk(PlanView view) {
        return "/arbeid" + view.address();
    }

    /** A page below the table; the table itself where no more is told. */
    public static Shell shell(Visit visit, PlanView view, String title, Crumb... further) {
        List<Crumb> way = List.of(
                new Crumb(visit.words().get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()),
                new Crumb(visit.words().get("grid.title"), of(view)));
        return Shell.of(visit, title, way, further);
    }
}
