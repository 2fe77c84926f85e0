package no.samspill.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The server's clock in tests. It goes as the machine's does, until a test that counts in days holds it at noon: midnight in Norway comes in
 * the middle of a test some night.
 */
public final class TestClock extends Clock {
    public static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private volatile @Nullable Instant held;

    /** @return what day it is */
    public LocalDate holdAtNoon() {
        LocalDate today = LocalDate.now(NORWAY);
        held = today.atTime(LocalTime.NOON).atZone(NORWAY).toInstant();
        return today;
    }

    public void hold(Instant at) {
        held = at;
    }

    public void letGo() {
        held = null;
    }

    @Override
    public Instant instant() {
        Instant still = held;
        return still == null ? Instant.now() : still;
    }

    @Override
    public ZoneId getZone() {
        return NORWAY;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
