package no.samspill.adoption.reconciliation;

import java.util.List;
import java.util.Optional;
import no.samspill.adoption.Body;
import no.samspill.adoption.DecisionId;
import no.samspill.adoption.Spot;
import no.samspill.adoption.TextChange;

/**
 * What one body adopted.
 *
 * @param changes none where it adopted the version as it was
 */
public record Voice(Body body, DecisionId decision, List<TextChange> changes) {

    public Voice {
        changes = List.copyOf(changes);
    }

    /** What it says in place of the version, where it says something else. */
    Optional<TextChange> at(Spot spot) {
        return changes.stream().filter(change -> change.spot().equals(spot)).findFirst();
    }
}
