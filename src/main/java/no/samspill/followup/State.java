package no.samspill.followup;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import no.samspill.plan.Standing;

/** How far one of those who answer says that they have come. */
public enum State {
    NOT_STARTED,
    UNDER_WAY,
    COMPLETED,
    PAUSED,
    STOPPED,
    /** It goes on as a part of something else, which the words say; that is never the same as completed. */
    TAKEN_OVER;

    private static final Set<State> CLOSED = EnumSet.of(COMPLETED, STOPPED, TAKEN_OVER);

    /** Whether nothing more is waited for. */
    public boolean closed() {
        return CLOSED.contains(this);
    }

    /** Whether it wants words that say why: nothing ends undone without a reason. */
    public boolean wantsWords() {
        return this == STOPPED || this == TAKEN_OVER;
    }

    /** The sign of one who says this; see {@link #together} for several. */
    public Standing standing() {
        return switch (this) {
            case NOT_STARTED -> Standing.NOT_STARTED;
            case UNDER_WAY -> Standing.UNDER_WAY;
            case COMPLETED -> Standing.COMPLETED;
            case PAUSED -> Standing.PAUSED;
            case STOPPED, TAKEN_OVER -> Standing.STOPPED;
        };
    }

    /**
     * How far a measure has come, when those who answer for it say this. It is completed when all have completed their part, and never
     * because some have dropped theirs; it is stopped when none goes on and not all completed; else it is under way as soon as one has
     * begun. One that has said nothing is not taken for one that has not started.
     *
     * @param said by those who have said anything
     * @param answering how many answer for it
     */
    public static Standing together(Collection<State> said, int answering) {
        if (said.isEmpty()) {
            return Standing.UNTOLD;
        }
        boolean all = said.size() >= answering;
        if (all && said.stream().allMatch(COMPLETED::equals)) {
            return Standing.COMPLETED;
        }
        if (all && said.stream().allMatch(State::closed)) {
            return Standing.STOPPED;
        }
        if (said.contains(UNDER_WAY) || said.contains(COMPLETED)) {
            return Standing.UNDER_WAY;
        }
        if (said.contains(PAUSED)) {
            return Standing.PAUSED;
        }
        return said.contains(NOT_STARTED) ? Standing.NOT_STARTED : Standing.UNTOLD;
    }
}
