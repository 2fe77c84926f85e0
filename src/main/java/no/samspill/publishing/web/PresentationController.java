package no.samspill.publishing.web;

import java.util.Optional;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.publishing.Editions;
import no.samspill.publishing.PaperKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The slides on a page: to read, and to present from. */
@Controller
class PresentationController {
    private final Plans plans;
    private final Editions editions;

    PresentationController(Plans plans, Editions editions) {
        this.plans = plans;
        this.editions = editions;
    }

    @GetMapping("/{region}/{plan}/presentasjon/{kind:plan|status}")
    Page presentation(
            @PathVariable String region, @PathVariable String plan, @PathVariable String kind, Optional<Person> who, Visit visit) {
        PlanView view = plans.find(who, region, plan).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("plan.unknown")));
        PaperKind shown = PaperKind.find(kind).orElseThrow();
        return PresentationPage.of(visit, view, shown, editions.paper(view, shown));
    }
}
