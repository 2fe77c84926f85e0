package no.samspill.pace.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WhenAllSeatsAreTakenTest {
    private final Arriving arriving = new Arriving((request, response, status, kind) -> response.setStatus(status));
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger seated = new AtomicInteger();
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeEach
    void all_are_taken() {
        for (int each = 0; each < Bounds.SEATS; each++) {
            String from = "127.0.5." + each;
            requests.submit(() -> {
                arriving.doFilter(request("/", from), new MockHttpServletResponse(), (in, out) -> {
                    seated.incrementAndGet();
                    hold();
                });
                return null;
            });
        }
        await().until(() -> seated.get() == Bounds.SEATS);
    }

    @AfterEach
    void go() {
        over.countDown();
        requests.close();
    }

    @Test
    void those_who_watch_over_the_server_are_answered_at_once_and_others_when_one_is_free() throws Exception {
        var answered = new CountDownLatch(1);
        var late = requests.submit(() -> {
            arriving.doFilter(request("/logg-inn", "127.0.5.200"), new MockHttpServletResponse(), (in, out) -> answered.countDown());
            return null;
        });
        long began = System.nanoTime();
        var health = new CountDownLatch(1);
        arriving.doFilter(request("/helse", "127.0.5.201"), new MockHttpServletResponse(), (in, out) -> health.countDown());
        assertThat(health.getCount()).isZero();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        assertThat(answered.getCount()).isOne();
        over.countDown();
        assertThat(answered.await(30, TimeUnit.SECONDS)).isTrue();
        late.get(30, TimeUnit.SECONDS);
    }

    private void hold() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static MockHttpServletRequest request(String path, String from) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(from);
        return request;
    }
}
