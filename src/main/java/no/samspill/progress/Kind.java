package no.samspill.progress;

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
