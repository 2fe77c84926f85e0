package no.samspill.progress.web;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanView;
import no.samspill.progress.Field;
import no.samspill.progress.InWords;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressDeeds;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.Standing;
import org.jspecify.annotations.Nullable;

/** The steps of a progress plan, and what they say. */
final class StepNaming extends FlatNaming {

    private StepNaming(PlanView view, Words words, Map<ElementId, String> titles) {
        super(view, words, ProgressDeeds.CHANGES, "progress", Field.values(), titles);
    }

    static StepNaming of(PlanView view, @Nullable ProgressPlan plan, Words words) {
        Map<ElementId, String> titles = new HashMap<>();
        if (plan != null) {
            Stream.concat(plan.removed().stream(), plan.steps().stream()).forEach(step -> titles.put(step.id().element(), "«" + step.title() + "»"));
        }
        return new StepNaming(view, words, titles);
    }

    @Override
    public String shown(String key, String kept) {
        return switch (Field.find(key).orElse(Field.NOTE)) {
            case KIND -> Kind.find(kept).map(kind -> new InWords(words).kind(kind)).orElse(kept);
            case STANDING -> Standing.find(kept).map(this::standing).orElse(kept);
            case FOCUS_AREA -> rowOfThePlan(kept);
            case ORGANISATION -> organisation(kept);
            case TITLE, WHEN, NOTE -> kept;
        };
    }

    private String standing(Standing standing) {
        String named = words.get("progress.standing." + StepPage.named(standing));
        return standing instanceof Standing.Cancelled(var why) && why != null ? named + ": " + why : named;
    }
}
