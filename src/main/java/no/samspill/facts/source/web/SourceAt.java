package no.samspill.facts.source.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.facts.Indicator;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.plan.PlanView;

/** Where it is chosen what official statistics is asked for an indicator. */
final class SourceAt {
    private SourceAt() {}

    static String of(PlanView view, Indicator indicator) {
        return "/arbeid" + view.address() + "/tall/" + indicator.number() + "/kilde";
    }

    static Shell shell(Visit visit, PlanView view, Indicator indicator, String title, Crumb... further) {
        List<Crumb> way = new ArrayList<>(List.of(
                new Crumb(view.plan().title(), view.address()), new Crumb(visit.words().get("facts.crumb"), view.address() + "/tall"),
                new Crumb(indicator.name(), view.address() + "/tall/" + indicator.number()), new Crumb(visit.words().get("source.crumb"), of(view, indicator))));
        return Shell.of(visit, title, way, further);
    }
}
