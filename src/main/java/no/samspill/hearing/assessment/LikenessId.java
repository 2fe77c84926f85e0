package no.samspill.hearing.assessment;

import java.util.UUID;

/** What a group of points that say the same is called by the machine. */
public record LikenessId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
