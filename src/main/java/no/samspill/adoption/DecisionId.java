package no.samspill.adoption;

import java.util.UUID;

/** What a decision is called by the machine. */
public record DecisionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
