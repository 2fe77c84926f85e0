package no.samspill.progress.web;

import java.util.Locale;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
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
 * @param party whom it concerns; null where it concerns all
 * @param mine whether this reader may change what it says
 * @param address of its own page
 */
public record DeskRow(
        Line line, String written, @Nullable String understood, @Nullable String doubt, String phase, @Nullable String party, boolean mine,
        String address, boolean first, boolean last) {

    static DeskRow of(PlanView view, ProgressPlan plan, Sight sight, boolean mine, Words words) {
        Step step = sight.step();
        var beside = step.kind().isPhase() ? plan.phases() : plan.steps();
        return new DeskRow(
                Line.of(sight, words),
                step.when().written(),
                step.when().written().isBlank() || step.when().notUnderstood() ? null : Line.of(sight, words).when(),
                doubt(step, words),
                plan.phaseOf(step.id()).map(above -> above.id().toString()).orElse(""),
                ProgressDesk.party(view, step.organisation()),
                mine,
                Places.of(view).desk() + "/" + step.id(),
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
