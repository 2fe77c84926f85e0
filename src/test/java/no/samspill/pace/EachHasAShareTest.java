package no.samspill.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.samspill.pace.Share.Held;
import no.samspill.pace.Share.None;
import org.junit.jupiter.api.Test;

class EachHasAShareTest {
    private final Share share = new Share(3, 2);

    @Test
    void one_who_has_all_of_theirs_leaves_the_rest_to_others() {
        take("a");
        take("a");
        assertThat(share.take("a", Duration.ZERO)).isEqualTo(new None(true));
        assertThat(share.take("b", Duration.ZERO)).isInstanceOf(Held.class);
        assertThat(share.take("c", Duration.ZERO)).isEqualTo(new None(false));
    }

    @Test
    void what_is_given_back_is_there_again_and_only_once() {
        Held first = take("a");
        take("a");
        first.close();
        first.close();
        take("a");
        assertThat(share.take("a", Duration.ZERO)).isEqualTo(new None(true));
    }

    @Test
    void who_was_told_that_all_is_taken_has_nothing() {
        take("a");
        take("a");
        Held last = take("b");
        assertThat(share.take("c", Duration.ZERO)).isEqualTo(new None(false));
        last.close();
        take("c").close();
        take("c").close();
    }

    @Test
    void more_than_is_for_one_is_never_waited_for() {
        assertThat(share.take("a", 3, Duration.ofDays(1))).isEqualTo(new None(true));
    }

    @Test
    void what_is_given_back_goes_to_the_one_who_has_least() throws Exception {
        take("a");
        take("b");
        Held given = take("c");
        var a = waits("a");
        var d = waits("d");
        given.close();
        d.get(30, TimeUnit.SECONDS).close();
        a.get(30, TimeUnit.SECONDS).close();
    }

    @Test
    void one_who_gave_up_waiting_for_much_is_in_nobodys_way() throws Exception {
        Share wide = new Share(4, 4);
        Held first = (Held) wide.take("a", 3, Duration.ZERO);
        var much = CompletableFuture.supplyAsync(() -> wide.take("b", 4, Duration.ofMillis(300)), Thread::startVirtualThread);
        Thread.sleep(50);
        var little = CompletableFuture.supplyAsync(() -> wide.take("c", 1, Duration.ofSeconds(30)), Thread::startVirtualThread);
        assertThat(much.get(30, TimeUnit.SECONDS)).isEqualTo(new None(false));
        assertThat(little.get(10, TimeUnit.SECONDS)).isInstanceOf(Held.class);
        first.close();
    }

    @Test
    void all_of_it_is_there_again_when_many_have_come_and_gone() throws Exception {
        Share some = new Share(5, 3);
        var highest = new AtomicInteger();
        var now = new AtomicInteger();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int each = 0; each < 400; each++) {
                String who = "w" + each % 7;
                int much = 1 + each % 3;
                Duration patience = Duration.ofMillis(each % 5);
                all.submit(() -> {
                    if (some.take(who, much, patience) instanceof Held held) {
                        highest.accumulateAndGet(now.addAndGet(much), Math::max);
                        Thread.sleep(1);
                        now.addAndGet(-much);
                        held.close();
                    }
                    return null;
                });
            }
        }
        assertThat(highest.get()).isBetween(1, 5);
        assertThat(some.take("x", 3, Duration.ZERO)).isInstanceOf(Held.class);
        assertThat(some.take("y", 2, Duration.ZERO)).isInstanceOf(Held.class);
        assertThat(some.take("z", 1, Duration.ZERO)).isEqualTo(new None(false));
    }

    private CompletableFuture<Held> waits(String who) throws InterruptedException {
        var held = CompletableFuture.supplyAsync(() -> (Held) share.take(who, Duration.ofSeconds(30)), Thread::startVirtualThread);
        Thread.sleep(100);
        assertThat(held).isNotDone();
        return held;
    }

    private Held take(String who) {
        return (Held) share.take(who, Duration.ZERO);
    }
}
