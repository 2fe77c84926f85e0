package no.samspill.worksheet.web;

import java.util.List;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.plan.PlanView;

/** Where sheets are sent in and looked at, and the way there. */
final class ImportAt {
    private ImportAt() {}

    static String of(PlanView plan) {
        return "/arbeid" + plan.address() + "/import";
    }

    static Shell shell(Visit visit, PlanView plan, String title, Crumb... further) {
        List<Crumb> way = List.of(new Crumb(plan.plan().title(), plan.address()), new Crumb(visit.words().get("import.title"), of(plan)));
        return Shell.of(visit, title, way, further);
    }
}
