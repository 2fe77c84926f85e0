package no.samspill.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhatIsHeardOfChangesTest {
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final Tide tide = new Tide();

    @BeforeEach
    void the_database_has_just_answered() {
        tide.heardUntil(System.nanoTime());
    }

    @Test
    void nothing_is_known_before_anything_was_heard() {
        assertThat(new Tide().latest(null)).isEmpty();
    }

    @Test
    void a_change_of_one_plan_is_none_of_the_other_but_one_of_all() {
        long one = latest(ONE);
        long other = latest(OTHER);
        long all = latest(null);
        tide.changed(ONE);
        assertThat(latest(ONE)).isGreaterThan(one);
        assertThat(latest(OTHER)).isEqualTo(other);
        assertThat(latest(null)).isGreaterThan(all);
    }

    @Test
    void what_may_concern_any_is_a_change_of_each() {
        tide.changed(ONE);
        long one = latest(ONE);
        long other = latest(OTHER);
        tide.changed(null);
        assertThat(latest(ONE)).isGreaterThan(one);
        assertThat(latest(OTHER)).isGreaterThan(other);
    }

    @Test
    void no_number_comes_again() {
        tide.changed(ONE);
        long before = latest(ONE);
        tide.changed(null);
        tide.changed(OTHER);
        tide.changed(ONE);
        assertThat(latest(ONE)).isGreaterThan(before);
    }

    @Test
    void silence_of_a_second_means_nothing() {
        tide.heardUntil(System.nanoTime() - Duration.ofSeconds(1).toNanos());
        assertThat(tide.latest(null)).isEmpty();
        assertThat(tide.latest(ONE)).isEmpty();
    }

    @Test
    void a_connection_that_is_lost_tells_nothing_and_what_was_missed_counts_as_changed() {
        long before = latest(ONE);
        tide.lost();
        assertThat(tide.latest(ONE)).isEmpty();
        tide.heardUntil(System.nanoTime());
        assertThat(latest(ONE)).isGreaterThan(before);
    }

    private long latest(UUID plan) {
        return tide.latest(plan).orElseThrow();
    }
}
