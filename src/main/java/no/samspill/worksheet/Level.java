package no.samspill.worksheet;

import no.samspill.plan.Kind;

/** The levels people name, widest first. They are more than the plan's own; {@link Levels} says how they fit. */
enum Level {
    AREA(Kind.FOCUS_AREA),
    MAIN_GOAL(Kind.GOAL),
    GOAL(Kind.GOAL),
    SUB_GOAL(Kind.GOAL),
    STRATEGY(Kind.STRATEGY),
    MEASURE(Kind.MEASURE),
    ACTIVITY(Kind.MEASURE);

    /** What it is when no other level stands in its way. */
    final Kind kind;

    Level(Kind kind) {
        this.kind = kind;
    }

    static Level of(Kind kind) {
        return switch (kind) {
            case FOCUS_AREA -> AREA;
            case GOAL -> GOAL;
            case STRATEGY -> STRATEGY;
            case MEASURE -> MEASURE;
        };
    }
}
