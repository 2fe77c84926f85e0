package no.samspill.adoption;

import java.util.UUID;

/** What a body is called by the machine. */
public record BodyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
