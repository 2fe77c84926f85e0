package no.samspill.plan.version;

import java.time.LocalDate;
import no.samspill.plan.PlanVersion;

/** What came of freezing a plan. */
public sealed interface Freezing {

    record Frozen(PlanVersion version) implements Freezing {}

    /** The plan says what its latest version says. */
    record Unchanged(PlanVersion latest) implements Freezing {}

    /** There is nothing in the plan to freeze. */
    record Empty() implements Freezing {}

    /** Somebody has changed the plan since its author looked. */
    record Moved() implements Freezing {}

    /** It is dated before the version before it. */
    record TooEarly(LocalDate earliest) implements Freezing {}
}
