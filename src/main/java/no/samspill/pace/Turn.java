package no.samspill.pace;

import java.time.Duration;

/** Whether it is somebody's turn. */
public sealed interface Turn {

    record Granted() implements Turn {}

    /** @param pause until one more try will do; at least a second */
    record TooSoon(Duration pause) implements Turn {}
}
