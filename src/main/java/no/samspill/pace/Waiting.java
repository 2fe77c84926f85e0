package no.samspill.pace;

import java.time.Duration;

/** How a wait is said. */
public final class Waiting {
    private Waiting() {}

    /** In whole minutes, rounded up. */
    public static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
