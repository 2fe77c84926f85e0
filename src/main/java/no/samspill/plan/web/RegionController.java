package no.samspill.plan.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.samspill.frame.Page;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.people.DirectoryEdition;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.Region;
import no.samspill.plan.Header;
import no.samspill.plan.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page and the regions' own. */
@Controller
class RegionController {
    private final Organisations organisations;
    private final Plans plans;
    private final RegionPasts pasts;
    private final Clock clock;

    RegionController(Organisations organisations, Plans plans, RegionPasts pasts, Clock clock) {
        this.organisations = organisations;
        this.plans = plans;
        this.pasts = pasts;
        this.clock = clock;
    }

    @GetMapping("/")
    Page front(Visit visit) {
        DirectoryEdition edition = organisations.edition();
        Map<OrganisationId, List<Header>> visible = plans.visible();
        List<RegionCard> regions = organisations.regions(edition).stream()
                .map(council -> card(edition, organisations.get(edition, council.id()), visible.getOrDefault(council.id(), List.of()), visit))
                .toList();
        return new FrontPage(Shell.of(visit, visit.words().get("front.title")), regions);
    }

    @GetMapping("/{region}")
    Page region(Region found, @RequestParam(name = "dato", defaultValue = "") String day, Visit visit) {
        DirectoryEdition edition = organisations.edition();
        RegionCard card = card(edition, found, plans.list(found.id()).stream().filter(Header::visible).toList(), visit);
        var shell = Shell.of(
                visit, found.name(), new Crumb(visit.words().get("brand"), "/"), new Crumb(found.name(), card.href()));
        return new RegionPage(shell, card, names(found.neighbours()), names(found.partners()), pasts.of(edition, found, day, visit.words()), clock.getZone());
    }

    private RegionCard card(DirectoryEdition edition, Region region, List<Header> visible, Visit visit) {
        var lights = Lights.of(region.name(), names(region.members()), pasts.today(edition, region, visit.words()));
        return new RegionCard("/" + region.slug(), lights, visible);
    }

    private static List<String> names(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::name).toList();
    }
}
