package no.samspill.progress.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanView;
import no.samspill.progress.ProgressDeeds;
import no.samspill.progress.cycle.Activity;
import no.samspill.progress.cycle.Field;

/** The activities of the shared year, and what they say. */
final class ActivityNaming extends FlatNaming {

    private ActivityNaming(PlanView view, Words words, Map<ElementId, String> titles) {
        super(view, words, ProgressDeeds.CYCLE_CHANGES, "cycle", Field.values(), titles);
    }

    static ActivityNaming of(PlanView view, List<Activity> all, Words words) {
        Map<ElementId, String> titles = new HashMap<>();
        all.forEach(one -> titles.put(one.id().element(), "«" + one.draft().title() + "» " + one.year()));
        return new ActivityNaming(view, words, titles);
    }

    @Override
    public String shown(String key, String kept) {
        return switch (Field.find(key).orElse(Field.TITLE)) {
            case EXAMPLE, SETTLED -> words.get("history.yes");
            case MEASURE -> rowOfThePlan(kept);
            case ORGANISATION -> organisation(kept);
            case TITLE, WHEN, NETWORK, YEAR, SINCE -> kept;
        };
    }
}
