package no.samspill.progress.web;

import java.util.List;
import no.samspill.frame.Shell.Crumb;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;
import no.samspill.plan.PlanView;

/** Where the pages and calendars of one plan's progress are, from the root. */
public record Places(String region, String plan) {
    /** The kinds of file that a paper is had as. */
    public static final List<String> PAPERS = List.of("pdf", "docx", "odt", "pptx");

    public static Places of(PlanView view) {
        return new Places(view.region().slug(), view.slug());
    }

    public String itself() {
        return "/" + region + "/" + plan;
    }

    public String process() {
        return itself() + "/prosess";
    }

    public String year() {
        return itself() + "/arshjul";
    }

    public String desk() {
        return "/arbeid" + itself() + "/fremdrift";
    }

    public String yearDesk() {
        return "/arbeid" + itself() + "/arshjul";
    }

    public String calendar() {
        return itself() + "/kalender.ics";
    }

    public String calendar(ElementId focusArea) {
        return calendar() + "?omrade=" + focusArea;
    }

    public String calendar(OrganisationId organisation) {
        return calendar() + "?part=" + organisation;
    }

    public Crumb[] crumbs(PlanView view, Words words, String key, String href) {
        return new Crumb[] {
            new Crumb(view.region().name(), "/" + region), new Crumb(view.plan().title(), itself()), new Crumb(words.get(key), href)
        };
    }
}
