package no.samspill.hearing.assessment;

/** What came of working on a point. */
public sealed interface Assessed {

    record Done(Point now) implements Assessed {}

    /** Somebody has changed it meanwhile: nothing was written, and what was typed is still with the one who typed it. */
    record Clash(Point now) implements Assessed {}

    record Locked(Point now) implements Assessed {}

    /** An answer without a reason that somebody can read. */
    record Unreasoned(Judgement judgement) implements Assessed {}

    /** What is answered is neither cut nor joined, since the answer was given to all of it. */
    record AlreadyAnswered(Point now) implements Assessed {}

    /** There is nothing to do it with: no place to cut at, no point after the last, no answer to lock. */
    record Nothing() implements Assessed {}
}
