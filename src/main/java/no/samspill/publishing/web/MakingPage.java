package no.samspill.publishing.web;

import java.util.UUID;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.plan.PlanView;

/**
 * Shown while a paper is made.
 *
 * @param what the paper, in words
 * @param fetch where the file is had as soon as it is made
 * @param cancellation where one says that one waits no longer
 */
public record MakingPage(Shell shell, String what, String format, String fetch, String cancellation, String ticket, String region) implements Page {

    static MakingPage of(Visit visit, PlanView view, Asked asked, UUID ticket) {
        String plan = view.address();
        String file = plan + "/" + asked.file("");
        var words = visit.words();
        return new MakingPage(
                Shell.of(
                        visit,
                        words.get("making.title"),
                        new Crumb(view.region().name(), "/" + view.region().slug()),
                        new Crumb(view.plan().title(), plan)),
                words.get("paper." + asked.kind()),
                words.get("file." + asked.format().word()),
                file + (asked.year() == null ? "?vent=" : "&vent=") + ticket,
                plan + "/" + asked.file("/avbestilling"),
                ticket.toString(),
                view.region().name());
    }
}
