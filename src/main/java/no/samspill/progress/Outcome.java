package no.samspill.progress;

import java.util.List;

/** What came of some changes: all of them were made, or none. */
public sealed interface Outcome {

    /** They stand. @param revision of the progress plan now; unchanged where every change was so already */
    record Done(long revision) implements Outcome {}

    /** None was made, since these could not be. */
    record Conflict(List<Clash> clashes) implements Outcome {

        public Conflict {
            clashes = List.copyOf(clashes);
        }
    }
}
