package no.samspill.input;

import java.util.UUID;

/** What a contribution is called by the machine and in the journal; it opens nothing. */
public record ContributionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
