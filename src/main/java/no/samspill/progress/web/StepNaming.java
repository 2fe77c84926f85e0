package no.samspill.progress.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.ledger.ChangeDeeds;
import no.samspill.ledger.ElementId;
import no.samspill.people.Organisation;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Naming;
import no.samspill.plan.web.RowNames;
import no.samspill.progress.Field;
import no.samspill.progress.InWords;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressDeeds;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.Standing;
import org.jspecify.annotations.Nullable;

/** The steps of a progress plan, and what they say. */
record StepNaming(PlanView view, Map<ElementId, String> titles, Words words) implements Naming {

    static StepNaming of(PlanView view, @Nullable ProgressPlan plan, Words words) {
        Map<ElementId, String> titles = new HashMap<>();
        if (plan != null) {
            Stream.concat(plan.removed().stream(), plan.steps().stream()).forEach(step -> titles.put(step.id().element(), "«" + step.title() + "»"));
        }
        return new StepNaming(view, titles, words);
    }

    @Override
    public ChangeDeeds deeds() {
        return ProgressDeeds.CHANGES;
    }

    @Override
    public String whole() {
        return words.get("progress.history.all");
    }

    @Override
    public String row(ElementId row) {
        return titles.getOrDefault(row, words.get("progress.history.gone"));
    }

    @Override
    public String field(String key) {
        return Arrays.stream(Field.values())
                .filter(field -> field.key().equals(key) || field.name().equals(key))
                .findFirst()
                .map(field -> words.get("progress.field." + field))
                .orElse(key);
    }

    @Override
    public String shown(String key, String kept) {
        return switch (Field.find(key).orElse(Field.NOTE)) {
            case KIND -> Kind.find(kept).map(kind -> new InWords(words).kind(kind)).orElse(kept);
            case STANDING -> Standing.find(kept).map(this::standing).orElse(kept);
            case FOCUS_AREA -> RowNames.of(ElementId.of(kept), view, words);
            case ORGANISATION -> view.region().all().filter(one -> one.id().toString().equals(kept)).findFirst().map(Organisation::name).orElse(kept);
            case TITLE, WHEN, NOTE -> kept;
        };
    }

    private String standing(Standing standing) {
        String named = words.get("progress.standing." + StepPage.named(standing));
        return standing instanceof Standing.Cancelled(var why) && why != null ? named + ": " + why : named;
    }
}
