package no.samspill.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import no.samspill.frame.Seat;
import no.samspill.pace.Workshop.Busy;
import no.samspill.pace.Workshop.Made;
import no.samspill.pace.Workshop.TooLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class WorkThatTakesLongTest {
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void end() {
        never.countDown();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void is_done_by_hands_that_others_go_before() throws Exception {
        assertThat(shop(Duration.ofSeconds(30)).make("a", () -> Thread.currentThread().getPriority())).isEqualTo(new Made<>(Thread.MIN_PRIORITY));
    }

    @Test
    void is_let_go_of_when_its_time_is_over_and_leaves_its_place_when_it_has_stopped() throws Exception {
        Workshop shop = shop(Duration.ofMillis(50));
        var stopped = new CountDownLatch(1);
        assertThat(shop.make("a", () -> {
            try {
                never.await();
            } finally {
                stopped.await();
            }
            return 1;
        })).isEqualTo(new TooLong<>());
        assertThat(shop.make("a", () -> 2)).isEqualTo(new Busy<>(true));
        stopped.countDown();
        assertThat(new Workshop("later", 1, 1, Duration.ofSeconds(30), Duration.ofSeconds(30)).make("a", () -> 3)).isEqualTo(new Made<>(3));
    }

    @Test
    void waits_for_its_turn_behind_its_own_and_not_for_ever() throws Exception {
        Workshop shop = shop(Duration.ofSeconds(30));
        var begun = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> made(shop, begun), Thread::startVirtualThread);
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(shop.make("a", () -> 2)).isEqualTo(new Busy<>(true));
        assertThat(shop.make("b", () -> 3)).isEqualTo(new Made<>(3));
        never.countDown();
        assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(new Made<>(1));
    }

    @Test
    void fails_as_it_would_have_failed_without_hands_of_its_own() {
        assertThatThrownBy(() -> shop(Duration.ofSeconds(30)).make("a", () -> {
            throw new IOException("broken");
        })).isInstanceOf(IOException.class).hasMessage("broken");
    }

    @Test
    void is_waited_for_without_a_seat() throws Exception {
        var left = new AtomicBoolean();
        var request = new MockHttpServletRequest();
        Seat.given(request, () -> left.set(true));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        shop(Duration.ofSeconds(30)).make("a", () -> 1);
        assertThat(left).isTrue();
    }

    private static Workshop shop(Duration time) {
        return new Workshop("test", 2, 1, Duration.ofMillis(20), time);
    }

    private Workshop.Came<Integer> made(Workshop shop, CountDownLatch begun) {
        try {
            return shop.make("a", () -> {
                begun.countDown();
                never.await();
                return 1;
            });
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
