package no.samspill.adoption.casepaper.web;

import no.samspill.adoption.RouteStepId;
import no.samspill.adoption.casepaper.CasePaper;
import no.samspill.people.OrganisationId;
import no.samspill.plan.PlanView;
import no.samspill.publishing.PaperFormat;

/** The addresses of a plan's case papers. */
public final class CasePaperAt {

    private CasePaperAt() {}

    static String all(PlanView view) {
        return "/arbeid" + view.address() + "/saksframlegg";
    }

    static String one(PlanView view, RouteStepId step) {
        return all(view) + "/" + step;
    }

    static String template(PlanView view, OrganisationId organisation) {
        return all(view) + "/mal/" + organisation;
    }

    static String file(PlanView view, CasePaper paper, PaperFormat format) {
        return one(view, paper.step()) + "/saksframlegg." + format.word() + "?nr=" + paper.number();
    }

    /** Where everybody reads one that is shown. */
    public static String everybody(PlanView view, CasePaper paper, PaperFormat format) {
        return view.address() + "/vedtak/saksframlegg/" + paper.step() + "." + format.word();
    }
}
