package no.samspill.plan.table.web;

import java.util.List;
import no.samspill.plan.table.Delta;
import org.jspecify.annotations.Nullable;

/** What the table is told of a step. */
sealed interface Answer {

    /**
     * It is done.
     *
     * @param batch what undoes it; null where everything was so already
     * @param said what was done, in a few words: "Tidsplan, tiltak B1"
     * @param row the one it was done to; null for several
     * @param delta what the table lacks
     */
    record Done(@Nullable String batch, String said, @Nullable String row, Delta delta) implements Answer {}

    /**
     * It could not be done.
     *
     * @param problem why, and what to do
     * @param clash whether somebody else has written in the same field
     * @param stands what stands in that field now; empty for nothing
     * @param by who wrote it; null where that is not known
     * @param others each cell that somebody else has written in meanwhile
     */
    record Refused(String problem, boolean clash, String stands, @Nullable String by, List<Other> others, Delta delta) implements Answer {
        public Refused {
            others = List.copyOf(others);
        }
    }

    /** @param stands what somebody else wrote in the cell; empty for nothing */
    record Other(String row, String field, String stands) {}
}
