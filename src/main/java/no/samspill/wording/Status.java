package no.samspill.wording;

import org.jspecify.annotations.Nullable;

/**
 * How far a measure has come, and how it goes: two things, which one word may say both of.
 *
 * @param written the words to the letter
 * @param state null where the words name none
 */
public record Status(String written, @Nullable State state, Health health) implements Worded {

    @Override
    public Status as(String other) {
        return new Status(other, state, health);
    }

    /** Whether the words say anything that we know. */
    public boolean understood() {
        return state != null || health.known();
    }

    /** Whether the words say that nothing is told, or are none. */
    public boolean silent() {
        return !understood() && StatusReader.saysNothing(written);
    }

    public enum State {
        NOT_STARTED,
        UNDER_WAY,
        COMPLETED,
        PAUSED,
        STOPPED;

        /** Whether nothing more is to be done. */
        public boolean closed() {
            return this == COMPLETED || this == STOPPED;
        }
    }
}
