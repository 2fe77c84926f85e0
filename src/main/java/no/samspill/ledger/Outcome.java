package no.samspill.ledger;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of some changes: all of them were made, or none. */
public sealed interface Outcome {

    /**
     * They stand.
     *
     * @param revision the book's revision now; unchanged where every change was so already
     * @param batch what the journal calls it; null where every change was so already
     */
    record Done(long revision, @Nullable UUID batch) implements Outcome {}

    /** None was made, since these could not be. */
    record Conflict(List<Clash> clashes) implements Outcome {

        public Conflict {
            clashes = List.copyOf(clashes);
        }
    }
}
