package no.samspill.adoption.amendment.web;

import java.util.List;
import java.util.Optional;
import no.samspill.adoption.amendment.Amendments;
import no.samspill.adoption.amendment.Departures.Departure;
import no.samspill.adoption.amendment.Departures;
import no.samspill.frame.Page;
import no.samspill.frame.Refused;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.web.Changes;
import no.samspill.plan.web.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The living plan beside what was adopted, for whoever may read the plan. */
@Controller
class PublicAdopted {
    private final Departures departures;
    private final Amendments amendments;

    PublicAdopted(Departures departures, Amendments amendments) {
        this.departures = departures;
        this.amendments = amendments;
    }

    /** @param part of a long list; the first where it is left out */
    @SameForAll
    @GetMapping("/{region}/{plan}/vedtatt")
    Page show(@Public PlanView view, @RequestParam(name = "del", defaultValue = "1") String part, Visit visit) {
        Words w = visit.words();
        AdoptedInWords said = new AdoptedInWords(w);
        Optional<Departure> told = departures.of(view);
        if (told.isEmpty()) {
            return new AdoptedPage(shell(visit, view, w.get("adopted.title.not")), view, w.get("adopted.lead.not"), null, null, null, List.of());
        }
        Departure departure = told.get();
        Changes changes = (part.matches("[0-9]{1,6}") ? Changes.part(departure.comparison(), Integer.parseInt(part), w) : Optional.<Changes>empty())
                .orElseThrow(() -> Refused.unknown("version.noPart", part));
        return new AdoptedPage(
                shell(visit, view, departure.none() ? w.get("adopted.same.title") : w.get("adopted.otherwise.title")), view,
                w.get("adopted.lead.public", AdoptedInWords.number(departure), said.since(departure)) + " " + said.otherwise(departure), departure.note(), changes,
                view.address() + "/versjon/" + AdoptedInWords.number(departure),
                amendments.list(view.id()).stream().filter(one -> one.version() == departure.holds().version()).map(one -> new AdoptedPage.Ground(
                        AmendmentController.title(one, w), one.why(), AmendmentController.ground(one, w), one.closed() == null)).toList());
    }

    private static Shell shell(Visit visit, PlanView view, String title) {
        return Shell.of(
                visit, title, new Crumb(view.region().name(), "/" + view.region().slug()), new Crumb(view.plan().title(), view.address()),
                new Crumb(visit.words().get("adopted.crumb"), AdoptedInWords.everybody(view)));
    }
}
