package no.samspill.hearing.assessment;

import java.util.UUID;

/** What a point is called by the machine and in the journal; people call it by its numbers, "2.1". */
public record PointId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
