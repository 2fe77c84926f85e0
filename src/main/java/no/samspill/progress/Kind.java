package no.samspill.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samspill.ledger.Change;
import org.jspecify.annotations.Nullable;

/** What a step is: a part of the way, a day something shall be done, or something people come to. */
public enum Kind {
    PHASE(false),
    MILESTONE(true),
    INPUT_MEETING(false),
    STUDY_TRIP(false),
    GATHERING(false),
    COUNCIL_MEETING(false),
    HEARING(false),
    DECISION(true),
    DEADLINE(true),
    OTHER(false);

    private final boolean report;

    Kind(boolean report) {
        this.report = report;
    }

    /** A new step of this kind. @param at its place among the steps, from 0 */
    public List<Change> add(StepId step, String title, int at) {
        return List.of(
                new Change.Add(step.element(), ProgressShape.STEP, null, at), Field.KIND.put(step, null, name()), Field.TITLE.put(step, null, title));
    }

    /** Empty for words that name none. */
    public static Optional<Kind> find(@Nullable String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** Whether somebody must say that it is done: only then can it be late. */
    public boolean wantsReport() {
        return report;
    }

    public boolean isPhase() {
        return this == PHASE;
    }

    /** A day that is passed, and not something people come to. */
    public boolean isMilestone() {
        return report;
    }

    public boolean isEvent() {
        return !isPhase() && !report;
    }
}
