package no.samspill.plan;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Tells those who watch a plan that it has another revision, whichever server process made it. PostgreSQL carries the news
 * between the processes; each listens on one connection, from when somebody first watches. Where that breaks it is made
 * anew, and what was missed meanwhile is caught up with.
 */
@Component
public class PlanNews implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(PlanNews.class);
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final PlanNewsRepository news;
    private final PlanRepository plans;
    private final Map<PlanId, Set<LongConsumer>> watching = new ConcurrentHashMap<>();
    private @Nullable Thread listener;
    /** The listener's own, to the next try. */
    private Duration wait = SHORTEST_WAIT;
    private volatile boolean ended;

    PlanNews(PlanNewsRepository news, PlanRepository plans) {
        this.news = news;
        this.plans = plans;
    }

    /** A watch that ends when it is closed. */
    @FunctionalInterface
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * @param told gets revisions as they come to be: quickly, on a thread that others wait for, in order, and some more than once
     */
    public Watch watch(PlanId plan, LongConsumer told) {
        watching.computeIfAbsent(plan, any -> ConcurrentHashMap.newKeySet()).add(told);
        listen();
        return () -> watching.computeIfPresent(plan, (any, those) -> {
            those.remove(told);
            return those.isEmpty() ? null : those;
        });
    }

    @Override
    public void destroy() {
        ended = true;
    }

    private synchronized void listen() {
        if (listener == null && !ended) {
            listener = Thread.ofPlatform().daemon().name("plan-news").start(this::keepListening);
        }
    }

    private void keepListening() {
        while (!ended) {
            try {
                news.listen(() -> !ended, this::begin, this::tell);
            } catch (RuntimeException lost) {
                LOG.debug("No news of plans for now; trying again in {}", wait, lost);
            }
            wait = rest(wait);
        }
    }

    private void begin() {
        wait = SHORTEST_WAIT;
        plans.revisions(watching.keySet()).forEach(this::tell);
    }

    private void tell(PlanId plan, long revision) {
        watching.getOrDefault(plan, Set.of()).forEach(told -> told.accept(revision));
    }

    private static Duration rest(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Duration longer = wait.multipliedBy(2);
        return longer.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer;
    }
}
