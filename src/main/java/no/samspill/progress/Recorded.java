package no.samspill.progress;

import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** What the journal says of a change. */
final class Recorded {

    private Recorded() {}

    static Event of(PlanId plan, Change change) {
        return switch (change) {
            case Change.Add add -> event(plan, add, ProgressDeeds.ADDED, add.kind().name(), null, add.title());
            case Change.Put put -> event(plan, put, ProgressDeeds.WRITTEN, put.field().name(), put.from(), put.to());
            case Change.Stand stand -> event(plan, stand, ProgressDeeds.STOOD, null, said(stand.from()), said(stand.to()));
            case Change.Move move -> event(plan, move, ProgressDeeds.MOVED, null, text(move.fromPhase()), text(move.after()));
            case Change.Remove remove -> event(plan, remove, ProgressDeeds.REMOVED, null, null, null);
            case Change.Restore restore -> event(plan, restore, ProgressDeeds.RESTORED, null, null, null);
        };
    }

    private static Event event(PlanId plan, Change change, Deed deed, @Nullable String field, @Nullable String from, @Nullable String to) {
        return new Event(plan.value(), change.step().value(), deed, field, from, to);
    }

    private static @Nullable String text(@Nullable StepId step) {
        return step == null ? null : step.toString();
    }

    private static String said(Standing standing) {
        return switch (standing) {
            case Standing.Planned planned -> "PLANNED";
            case Standing.Confirmed confirmed -> "CONFIRMED";
            case Standing.Done done -> "DONE";
            case Standing.Cancelled(var why) -> why == null ? "CANCELLED" : "CANCELLED: " + why;
        };
    }
}
