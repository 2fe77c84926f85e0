package no.samspill.publishing.web;

import java.util.List;
import no.samspill.figure.Fjord;
import no.samspill.frame.Page;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.plan.PlanView;
import no.samspill.publishing.PaperKind;
import no.samspill.publishing.deck.Deck;
import no.samspill.publishing.deck.Slide;
import no.samspill.publishing.document.Document;

/**
 * The slides below each other, the same as in the file.
 *
 * @param language of the slides, as BCP 47
 * @param file the same as pptx
 */
public record PresentationPage(Shell shell, List<Slide> slides, String language, String title, String region, String file) implements Page {

    public PresentationPage {
        slides = List.copyOf(slides);
    }

    static PresentationPage of(Visit visit, PlanView view, PaperKind kind, Document paper) {
        String plan = view.address();
        String title = visit.words().get("presentation.title." + kind);
        Shell shell = Shell.of(
                visit,
                title + ": " + view.plan().title(),
                new Crumb(view.region().name(), "/" + view.region().slug()),
                new Crumb(view.plan().title(), plan),
                new Crumb(title, plan + "/presentasjon/" + kind.word()));
        return new PresentationPage(
                shell, Deck.of(paper), paper.furniture().language(), paper.furniture().title(), view.region().name(),
                plan + "/" + kind.word() + ".pptx");
    }

    /** The slide's place in the page. @param at from 0 */
    public String anchor(int at) {
        return "lysbilde-" + (at + 1);
    }

    /** The cover's picture, for eyes only. */
    public String fjord(Slide.Opening opening) {
        return Fjord.wide(opening.lamps()).svg();
    }
}
