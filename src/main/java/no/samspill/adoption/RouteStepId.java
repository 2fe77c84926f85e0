package no.samspill.adoption;

import java.util.Optional;
import java.util.UUID;

/** What a step of a route is called by the machine and in addresses. */
public record RouteStepId(UUID value) {

    /** Empty for what can be none. */
    public static Optional<RouteStepId> of(String written) {
        try {
            return Optional.of(new RouteStepId(UUID.fromString(written)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
