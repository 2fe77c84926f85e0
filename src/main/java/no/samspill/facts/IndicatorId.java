package no.samspill.facts;

import java.util.UUID;
import no.samspill.ledger.ElementId;

/** What an indicator is called by the machine. */
public record IndicatorId(UUID value) {

    public static IndicatorId random() {
        return new IndicatorId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for anything but a UUID */
    public static IndicatorId of(String value) {
        return new IndicatorId(UUID.fromString(value));
    }

    /** The row of the ledger that holds its words. */
    public ElementId element() {
        return new ElementId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
