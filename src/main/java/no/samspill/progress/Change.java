package no.samspill.progress;

import org.jspecify.annotations.Nullable;

/** One edit of a progress plan, with what its author saw, so that nobody overwrites what they have not read. */
public sealed interface Change {
    StepId step();

    /** A new step. @param after the step it shall stand below; null for first */
    record Add(StepId step, Kind kind, String title, @Nullable StepId after) implements Change {}

    /** Other words in one field; null is no words. */
    record Put(StepId step, Field field, @Nullable String from, @Nullable String to) implements Change {}

    /** Confirms, reports done, cancels, or takes any of it back. */
    record Stand(StepId step, Standing from, Standing to) implements Change {}

    /**
     * The same step in another place; a phase takes along what belongs to it.
     *
     * @param fromPhase the phase it belonged to; null for none, and for a phase
     * @param after the step it shall stand below; null for first
     */
    record Move(StepId step, @Nullable StepId fromPhase, @Nullable StepId after) implements Change {}

    /** Takes the step out; nothing is forgotten. */
    record Remove(StepId step) implements Change {}

    /** Puts a removed step back where it stood. */
    record Restore(StepId step) implements Change {}
}
