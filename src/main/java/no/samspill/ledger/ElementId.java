package no.samspill.ledger;

import java.util.UUID;

/** What an element is called by the machine, for as long as the plan lives; people use its label and number. */
public record ElementId(UUID value) {

    public static ElementId of(String value) {
        return new ElementId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
