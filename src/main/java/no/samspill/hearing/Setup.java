package no.samspill.hearing;

import java.util.List;
import java.util.Map;
import no.samspill.ledger.ElementId;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;

/**
 * What is set about a hearing while it is prepared.
 *
 * @param openings at least one track is heard
 * @param introduction null for none
 * @param step of the progress plan that is this hearing; one that is not there is made when the hearing is announced; null for none
 * @param questions what is asked about single rows
 * @param reminders of the deadline, to consultees; null for what is usual here
 */
public record Setup(
        int version, Map<Track, Opening> openings, @Nullable String introduction, boolean lateCounts, @Nullable StepId step, Map<ElementId, String> questions, List<Consultee> consultees,
        @Nullable Reminders reminders) {
    public static final int LONGEST_INTRODUCTION = 10_000;
    public static final int LONGEST_QUESTION = 500;

    /** With the reminders that are usual here. */
    public Setup(
            int version, Map<Track, Opening> openings, @Nullable String introduction, boolean lateCounts, @Nullable StepId step, Map<ElementId, String> questions, List<Consultee> consultees) {
        this(version, openings, introduction, lateCounts, step, questions, consultees, null);
    }

    public Setup {
        openings = Map.copyOf(openings);
        questions = Map.copyOf(questions);
        consultees = List.copyOf(consultees);
        if (openings.isEmpty()) {
            throw new IllegalArgumentException("a hearing where nobody is heard");
        }
    }
}
