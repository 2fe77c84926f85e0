package no.samspill.progress.cycle;

import java.util.UUID;
import no.samspill.ledger.ElementId;

/** What an activity of one year is called by the machine. */
public record ActivityId(UUID value) {

    public static ActivityId random() {
        return new ActivityId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for anything but a UUID */
    public static ActivityId of(String value) {
        return new ActivityId(UUID.fromString(value));
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
