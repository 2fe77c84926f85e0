package no.samspill.hearing;

import java.util.UUID;

/** What a hearing is called by the machine; in addresses it has its number. */
public record HearingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
