package no.samspill.adoption;

import java.util.Optional;
import java.util.UUID;

/** What a step of a route is called by the machine and in addresses. */
public record RouteStepId(UUID value) {

    /** @throws IllegalArgumentException for what can be none */
    public static RouteStepId of(String value) {
        return new RouteStepId(UUID.fromString(value));
    }

    /** Empty for what can be none. */
    public static Optional<RouteStepId> find(String value) {
        try {
            return Optional.of(of(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
