package no.samspill.progress.web;

import java.util.Locale;
import no.samspill.kernel.Words;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.Sight;
import no.samspill.progress.Step;
import no.samspill.wording.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * A step on the desk where the progress plan is kept.
 *
 * @param written its time as written
 * @param understood what the time means, in words; null where it is not understood, or not said
 * @param doubt what the words leave open; null for nothing
 * @param phase the id of the phase it belongs to; empty for none
 * @param address of its own form
 */
public record DeskRow(
        Line line, String written, @Nullable String understood, @Nullable String doubt, String phase, String address, boolean first, boolean last) {

    static DeskRow of(ProgressPlan plan, Sight sight, Places places, Words words) {
        Step step = sight.step();
        var beside = step.kind().isPhase() ? plan.phases() : plan.steps();
        return new DeskRow(
                Line.of(sight, words),
                step.when().written(),
                step.when().written().isBlank() || step.when().notUnderstood() ? null : Line.of(sight, words).when(),
                doubt(step, words),
                plan.phaseOf(step.id()).map(above -> above.id().toString()).orElse(""),
                places.desk() + "/" + step.id(),
                beside.getFirst().equals(step),
                beside.getLast().equals(step));
    }

    static @Nullable String doubt(Step step, Words words) {
        if (step.when().doubts().isEmpty()) {
            return null;
        }
        Doubt doubt = step.when().doubts().getFirst();
        String said = words.get("finding." + doubt.code(), doubt.args().toArray());
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }
}
