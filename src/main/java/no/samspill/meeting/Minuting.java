package no.samspill.meeting;

import java.time.LocalDate;

/** What came of doing something with minutes. */
public sealed interface Minuting {

    record Done() implements Minuting {}

    /** Somebody else has written since. @param words what stands there now */
    record Overtaken(String words) implements Minuting {}

    /** They are locked: a correction is an addendum. */
    record IsLocked() implements Minuting {}

    /** The time for corrections is not over. */
    record TooSoon(LocalDate until) implements Minuting {}

    /** Corrections wait: each is taken in or answered before the minutes are locked. */
    record Unanswered(int corrections) implements Minuting {}

    /** There is nothing to lay out, lock or add to yet. */
    record NotYet() implements Minuting {}
}
