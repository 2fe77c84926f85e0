package no.samspill.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.ledger.Reach;
import no.samspill.people.Organisations;
import no.samspill.people.Person;
import no.samspill.plan.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody who has signed in begins: the regions they have a role in, and the plans of each. */
@Controller
class WorkController {
    private final Organisations organisations;
    private final Plans plans;

    WorkController(Organisations organisations, Plans plans) {
        this.organisations = organisations;
        this.plans = plans;
    }

    @GetMapping("/arbeid")
    Page begin(Visit visit, Person who) {
        List<WorkPage.Kept> kept = organisations.regions().stream()
                .filter(region -> who.readsDrafts(region.id()))
                .map(region -> new WorkPage.Kept(region, plans.list(region.id()), who.keeps(region.id()), who.edits(region.id()), who.writesMinutes(region.id()), who.registers(region.id()) != Reach.NOTHING))
                .toList();
        Map<String, String> acting = new LinkedHashMap<>();
        who.actsFor().forEach(organisation -> acting.put(organisation.toString(), organisations.name(organisation)));
        String chosen = who.actingFor() == null ? "" : who.actingFor().toString();
        return new WorkPage(shell(visit), who.name(), who.administrator(), kept, acting, chosen);
    }

    static Shell shell(Visit visit, Shell.Crumb... further) {
        var here = new Shell.Crumb(visit.words().get("signin.workspace"), "/arbeid");
        return further.length == 0
                ? Shell.of(visit, here.text(), new Shell.Crumb(visit.words().get("brand"), "/"), here)
                : Shell.of(visit, further[further.length - 1].text(), java.util.stream.Stream.concat(java.util.stream.Stream.of(here), java.util.Arrays.stream(further)).toArray(Shell.Crumb[]::new));
    }
}
