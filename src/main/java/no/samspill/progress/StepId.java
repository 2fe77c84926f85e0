package no.samspill.progress;

import java.util.UUID;

/** What a step of a progress plan is called by the machine, whatever its title and time become. */
public record StepId(UUID value) {

    public static StepId random() {
        return new StepId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException for anything but a UUID */
    public static StepId of(String value) {
        return new StepId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
