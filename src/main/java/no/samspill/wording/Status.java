package no.samspill.wording;

/**
 * How far a measure has come.
 *
 * @param written the words to the letter
 */
public record Status(String written, State state) implements Worded {

    @Override
    public Status as(String other) {
        return new Status(other, state);
    }

    public enum State {
        NOT_STARTED,
        UNDER_WAY,
        COMPLETED,
        PAUSED,
        STOPPED
    }
}
