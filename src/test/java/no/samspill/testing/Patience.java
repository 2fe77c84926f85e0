package no.samspill.testing;

import java.time.Duration;

/**
 * How long a test waits for what will come, a page, a letter or news: said once, since a machine that does much else at the same time
 * answers late, and rightly; and since each test that waits in vain costs as much. {@code -Dsamspill.patience} says another number of seconds.
 */
public final class Patience {
    public static final Duration LASTS = Duration.ofSeconds(Integer.getInteger("samspill.patience", 60));

    private Patience() {}
}
