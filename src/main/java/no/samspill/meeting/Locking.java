package no.samspill.meeting;

/** What came of locking minutes. */
public sealed interface Locking {

    record Done() implements Locking {}

    /** The time for corrections is not over. */
    record TooSoon(Deadline until) implements Locking {}

    /** Corrections wait: each is taken in or answered before the minutes are locked. */
    record Unanswered(int corrections) implements Locking {}

    /** They have not been laid out. */
    record NotYet() implements Locking {}

    record IsLocked() implements Locking {}
}
