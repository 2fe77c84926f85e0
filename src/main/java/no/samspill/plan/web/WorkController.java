package no.samspill.plan.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.ledger.Reach;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.Person;
import no.samspill.plan.Handovers;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody who has signed in begins: the regions they have a role in, and the plans of each. */
@Controller
class WorkController {
    private final Organisations organisations;
    private final Plans plans;
    private final Handovers handovers;

    private final ObjectProvider<Waiting> waiting;
    private final ObjectProvider<Tools> tools;
    private final RegionGlance glance;

    WorkController(Organisations organisations, Plans plans, Handovers handovers, ObjectProvider<Waiting> waiting, ObjectProvider<Tools> tools, RegionGlance glance) {
        this.glance = glance;
        this.waiting = waiting;
        this.tools = tools;
        this.handovers = handovers;
        this.organisations = organisations;
        this.plans = plans;
    }

    @GetMapping("/arbeid")
    Page begin(Visit visit, Person who) {
        List<WorkPage.Kept> kept = organisations.regions().stream()
                .filter(region -> who.readsDrafts(region.id()))
                .map(region -> new WorkPage.Kept(region, plans.list(region.id()), who.keeps(region.id()), who.edits(region.id()), who.writesMinutes(region.id()), who.registers(region.id()) != Reach.NOTHING, left(region)))
                .toList();
        Map<String, String> acting = new LinkedHashMap<>();
        who.actsFor().forEach(organisation -> acting.put(organisation.toString(), organisations.name(organisation)));
        String chosen = who.actingFor() == null ? "" : who.actingFor().toString();
        return new WorkPage(shell(visit), who.name(), who.administrator(), waiting(kept, who, visit.words()), own(kept, who, visit.words()), kept, tools(kept, who, visit.words()), acting, chosen);
    }

    /** What waits today first, in every plan there. */
    private List<WorkPage.Waits> waiting(List<WorkPage.Kept> kept, Person who, Words words) {
        return kept.stream().flatMap(each -> each.plans().stream()).map(header -> plans.get(header.id()))
                .flatMap(plan -> waiting.orderedStream().flatMap(room -> room.of(plan, who, words).stream()).map(thing -> new WorkPage.Waits(plan.plan().title(), plan.plan().language(), thing)))
                .sorted(Comparator.comparing(each -> !each.thing().now()))
                .toList();
    }

    /** What concerns the municipalities that they belong to. */
    private List<WorkPage.Own> own(List<WorkPage.Kept> kept, Person who, Words words) {
        return kept.stream().flatMap(each -> {
            List<PlanView> of = each.plans().stream().map(header -> plans.get(header.id())).toList();
            Set<OrganisationId> theirs = who.belongsTo(each.region().id());
            return theirs.isEmpty() ? Stream.of() : organisations.get(each.region().id()).members().stream().filter(member -> theirs.contains(member.id())).map(member -> new WorkPage.Own(
                    member.id().toString(), member.name(), of.stream().map(plan -> glance.asks(plan, member, words)).filter(asks -> !asks.lines().isEmpty()).toList()));
        }).filter(own -> !own.plans().isEmpty()).toList();
    }

    /** What else there is to work with, by plan. */
    private Map<PlanId, List<Tools.Tool>> tools(List<WorkPage.Kept> kept, Person who, Words words) {
        Map<PlanId, List<Tools.Tool>> all = new LinkedHashMap<>();
        kept.stream().flatMap(each -> each.plans().stream()).map(header -> plans.get(header.id())).forEach(plan -> all.put(plan.id(), tools.orderedStream().flatMap(room -> room.of(plan, who, words).stream()).toList()));
        return all;
    }

    private List<WorkPage.Left> left(Organisation council) {
        return handovers.left(council.id()).stream().map(plans::get)
                .map(view -> new WorkPage.Left(view.plan().title(), view.plan().language(), view.region().name(), view.header().visible() ? view.address() : null))
                .toList();
    }

    static Shell shell(Visit visit, Shell.Crumb... further) {
        var here = new Shell.Crumb(visit.words().get("signin.workspace"), "/arbeid");
        return further.length == 0
                ? Shell.of(visit, here.text(), new Shell.Crumb(visit.words().get("brand"), "/"), here)
                : Shell.of(visit, further[further.length - 1].text(), java.util.stream.Stream.concat(java.util.stream.Stream.of(here), java.util.Arrays.stream(further)).toArray(Shell.Crumb[]::new));
    }
}
