package no.samspill.meeting;

/** What came of sending a correction. */
public sealed interface Correcting {

    /** It has been received, now or the first time this form was sent. */
    record Sent() implements Correcting {}

    /** The date has passed, and the minutes are not locked yet: after that, it can be an addendum. */
    record Over(Deadline until) implements Correcting {}

    /** @param most corrections of one meeting's minutes */
    record TooMany(int most) implements Correcting {}
}
