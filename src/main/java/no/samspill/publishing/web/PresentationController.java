package no.samspill.publishing.web;

import no.samspill.frame.Page;
import no.samspill.frame.Visit;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.publishing.Editions;
import no.samspill.publishing.PaperKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The slides on a page: to read, and to present from. */
@Controller
class PresentationController {
    private final Editions editions;

    PresentationController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/{region}/{plan}/presentasjon/{kind:plan|status}")
    Page presentation(
            @Public PlanView view, @PathVariable String kind, Visit visit) {
        PaperKind shown = PaperKind.find(kind).orElseThrow();
        return PresentationPage.of(visit, view, shown, editions.paper(view, shown));
    }
}
