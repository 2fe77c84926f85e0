package no.samspill.adoption;

import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;
import org.jspecify.annotations.Nullable;

/**
 * Where a body's text differs from the version's.
 *
 * @param before what the version says; null for nothing
 * @param words what the body says instead; null for nothing
 */
public record TextChange(ElementId element, Field field, @Nullable String before, @Nullable String words) {

    public Spot spot() {
        return new Spot(element, field);
    }
}
