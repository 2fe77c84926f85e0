package no.samspill.plan.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import no.samspill.frame.Page;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.people.DirectoryEdition;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.Region;
import no.samspill.plan.Header;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page and the regions' own. */
@Controller
class RegionController {
    private final Organisations organisations;
    private final Plans plans;
    private final RegionPasts pasts;
    private final RegionGlance glance;
    private final ObjectProvider<Lighting> lighting;
    private final Clock clock;

    RegionController(Organisations organisations, Plans plans, RegionPasts pasts, RegionGlance glance, ObjectProvider<Lighting> lighting, Clock clock) {
        this.glance = glance;
        this.lighting = lighting;
        this.organisations = organisations;
        this.plans = plans;
        this.pasts = pasts;
        this.clock = clock;
    }

    @SameForAll
    @GetMapping("/")
    Page front(Visit visit) {
        DirectoryEdition edition = organisations.edition();
        Map<OrganisationId, List<Header>> visible = plans.visible();
        List<RegionCard> regions = organisations.regions(edition).stream()
                .map(council -> card(edition, organisations.get(edition, council.id()), visible.getOrDefault(council.id(), List.of()), visit))
                .toList();
        return new FrontPage(Shell.of(visit, visit.words().get("front.title")), regions);
    }

    @SameForAll
    @GetMapping("/{region}")
    Page region(Region found, @RequestParam(name = "dato", defaultValue = "") String day, @RequestParam(name = "kommune", defaultValue = "") String municipality, Visit visit) {
        DirectoryEdition edition = organisations.edition();
        Plans.Shelf shelf = plans.shelf(found.id(), RegionGlance.MOST);
        List<PlanView> seen = shelf.first();
        RegionCard card = lit(card(edition, found, shelf.all(), visit), seen, visit.words());
        var shell = Shell.of(
                visit, found.name(), new Crumb(visit.words().get("brand"), "/"), new Crumb(found.name(), card.href()));
        return new RegionPage(
                shell, card, seen.stream().map(plan -> glance.of(plan, visit.words())).toList(), glance.own(found, seen, Typed.words(municipality), visit.words()), names(found.neighbours()), names(found.partners()), pasts.of(edition, found, day, visit.words()), clock.getZone());
    }

    /** A region with one plan is lit by it. */
    private RegionCard lit(RegionCard card, List<PlanView> seen, Words words) {
        List<Lighting.Lit> lit = seen.size() == 1 ? lighting.stream().flatMap(room -> room.of(seen.getFirst(), words).stream()).toList() : List.of();
        return lit.isEmpty() ? card : new RegionCard(card.href(), Lights.of(card.lights().council(), lit), card.plans());
    }

    private RegionCard card(DirectoryEdition edition, Region region, List<Header> visible, Visit visit) {
        var lights = Lights.of(region.name(), names(region.members()), pasts.today(edition, region, visit.words()));
        return new RegionCard("/" + region.slug(), lights, visible);
    }

    private static List<String> names(List<Organisation> organisations) {
        return organisations.stream().map(Organisation::name).toList();
    }
}
