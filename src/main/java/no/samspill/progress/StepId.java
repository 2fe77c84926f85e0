package no.samspill.progress;

import java.util.Optional;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;

/** What a step of a progress plan is called by the machine, whatever its title and time become. */
public record StepId(UUID value) {

    public static StepId random() {
        return new StepId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for anything but a UUID */
    public static StepId of(String value) {
        return new StepId(UUID.fromString(value));
    }

    /** The row of the ledger that holds its words. */
    public ElementId element() {
        return new ElementId(value);
    }

    /** Empty for anything but a UUID. */
    public static Optional<StepId> find(@Nullable String value) {
        try {
            return value == null ? Optional.empty() : Optional.of(of(value));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
