package no.samspill.progress.cycle;

/** What came of entering, changing or taking out an activity. */
public sealed interface Entering {

    record Entered(ActivityId id) implements Entering {}

    /** Somebody else has changed it, or taken it out, since its author saw it. */
    record Overtaken() implements Entering {}

    /** It names something that is not there, or says too much or too little. */
    record Wrong(Part part) implements Entering {}

    /** More than {@link AnnualCycles#MOST} in one year. */
    record Full() implements Entering {}

    /** A part of a {@link Draft}. */
    enum Part {
        TITLE,
        WHEN,
        NETWORK,
        MEASURE,
        ORGANISATION
    }
}
