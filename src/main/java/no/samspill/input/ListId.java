package no.samspill.input;

import java.util.UUID;

public record ListId(UUID value) {

    /** @throws IllegalArgumentException for anything but a UUID */
    public static ListId of(String value) {
        return new ListId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
