package no.samspill.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Where one row stands, beside its words.
 *
 * @param number never given twice; null where rows of its kind have none
 * @param under the row above it; the book's own for one at the top
 * @param removed taken out, with all that stands under it
 */
public record Row(ElementId id, String kind, @Nullable Integer number, ElementId under, boolean removed) {

    Row under(ElementId other) {
        return new Row(id, kind, number, other, removed);
    }

    Row removed(boolean now) {
        return new Row(id, kind, number, under, now);
    }
}
