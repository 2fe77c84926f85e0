package no.samspill.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash.Reason;
import no.samspill.ledger.Clash;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Row;
import no.samspill.ledger.Rows;
import org.jspecify.annotations.Nullable;

/** A step on its way to another place; a phase takes along what belongs to it. */
final class Moving {
    private final Rows rows;
    private final List<ElementId> order;

    private Moving(Rows rows) {
        this.rows = rows;
        this.order = rows.under(rows.top()).stream().map(Row::id).toList();
    }

    /** @param clash why it cannot be; null where it can */
    record Moved(List<Change> changes, @Nullable Clash clash) {}

    /**
     * @param seenPhase the phase its author saw it in; null for none, and for a phase
     * @param after the step it shall stand below; null for first
     */
    static Moved of(Rows rows, StepId step, @Nullable StepId seenPhase, @Nullable StepId after) {
        return new Moving(rows).move(step.element(), seenPhase == null ? null : seenPhase.element(), after == null ? null : after.element());
    }

    private Moved move(ElementId step, @Nullable ElementId seenPhase, @Nullable ElementId below) {
        int at = order.indexOf(step);
        int after = below == null ? -1 : order.indexOf(below);
        if (at < 0 || below != null && after < 0) {
            return clash(step, at, after, Reason.GONE);
        }
        boolean phase = isPhase(at);
        if (!phase && !Objects.equals(phaseAbove(at), seenPhase)) {
            return clash(step, at, after, Reason.MOVED);
        }
        int length = phase ? endOfPhase(at) - at : 1;
        if (after >= at && after < at + length) {
            return new Moved(List.of(), null);
        }
        int target = phase && after >= 0 ? endOfPhase(after) : after + 1;
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            changes.add(target > at ? to(order.get(at + i), at, target - 1) : to(order.get(at + i), at + i, target + i));
        }
        return new Moved(changes, null);
    }

    private static Change to(ElementId step, int from, int at) {
        return new Change.Move(step, null, from, null, at);
    }

    private static Moved clash(ElementId step, int at, int after, Reason reason) {
        return new Moved(List.of(), new Clash(to(step, at, after + 1), reason, null));
    }

    private @Nullable ElementId phaseAbove(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (isPhase(i)) {
                return order.get(i);
            }
        }
        return null;
    }

    /** The place after the last step of the phase that the step stands in. */
    private int endOfPhase(int at) {
        int end = at + 1;
        while (end < order.size() && !isPhase(end)) {
            end++;
        }
        return end;
    }

    private boolean isPhase(int at) {
        return rows.find(order.get(at), Field.KIND.key()).filter(Kind.PHASE.name()::equals).isPresent();
    }
}
