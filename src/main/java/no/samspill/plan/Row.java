package no.samspill.plan;

import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * Where one row of the plan stands, beside its words.
 *
 * @param under the row above it; the plan itself for one at the top
 * @param removed taken out of the plan, with all that stands under it
 */
record Row(ElementId id, Kind kind, @Nullable Integer number, ElementId under, boolean removed) {

    Row under(ElementId other) {
        return new Row(id, kind, number, other, removed);
    }

    Row removed(boolean now) {
        return new Row(id, kind, number, under, now);
    }
}
