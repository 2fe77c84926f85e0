package no.samspill.progress.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samspill.kernel.Words;
import no.samspill.ledger.ChangeDeeds;
import no.samspill.ledger.ElementId;
import no.samspill.people.Organisation;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Naming;
import no.samspill.plan.web.RowNames;
import no.samspill.progress.ProgressDeeds;
import no.samspill.progress.cycle.Activity;
import no.samspill.progress.cycle.Field;

/** The activities of the shared year, and what they say. */
record ActivityNaming(PlanView view, Map<ElementId, String> titles, Words words) implements Naming {

    static ActivityNaming of(PlanView view, List<Activity> all, Words words) {
        Map<ElementId, String> titles = new HashMap<>();
        all.forEach(one -> titles.put(one.id().element(), "«" + one.draft().title() + "» " + one.year()));
        return new ActivityNaming(view, titles, words);
    }

    @Override
    public ChangeDeeds deeds() {
        return ProgressDeeds.CYCLE_CHANGES;
    }

    @Override
    public String whole() {
        return words.get("cycle.history.all");
    }

    @Override
    public String row(ElementId row) {
        return titles.getOrDefault(row, words.get("cycle.history.gone"));
    }

    @Override
    public String field(String key) {
        return Field.find(key).map(field -> words.get("cycle.field." + field)).orElse(key);
    }

    @Override
    public String shown(String key, String kept) {
        return switch (Field.find(key).orElse(Field.TITLE)) {
            case EXAMPLE, SETTLED -> words.get("history.yes");
            case MEASURE -> RowNames.of(ElementId.of(kept), view, words);
            case ORGANISATION -> view.region().all().filter(one -> one.id().toString().equals(kept)).findFirst().map(Organisation::name).orElse(kept);
            case TITLE, WHEN, NETWORK, YEAR, SINCE -> kept;
        };
    }
}
