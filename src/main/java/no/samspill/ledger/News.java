package no.samspill.ledger;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import no.samspill.frame.Tidings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Tells those who watch a book that it has another revision, whichever server process made it. PostgreSQL carries the news
 * between the processes; each listens on one connection, from when somebody first watches. Where that breaks it is made
 * anew, and what was missed meanwhile is caught up with.
 */
@Component
public class News implements Tidings, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(News.class);
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    /** Longer than it listens at a time. */
    private static final Duration GIVES_BACK = Duration.ofSeconds(2);

    private final NewsRepository news;
    private final LedgerRepository books;
    private final Tide tide;
    private final Map<String, Set<LongConsumer>> watching = new ConcurrentHashMap<>();
    private @Nullable Thread listener;
    /** The listener's own, to the next try. */
    private Duration wait = SHORTEST_WAIT;
    private volatile boolean ended;
    private volatile boolean listens;

    News(NewsRepository news, LedgerRepository books, Tide tide) {
        this.tide = tide;
        this.news = news;
        this.books = books;
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
    public Watch watch(Book book, LongConsumer told) {
        watching.computeIfAbsent(book.toString(), any -> ConcurrentHashMap.newKeySet()).add(told);
        listen();
        return () -> watching.computeIfPresent(book.toString(), (any, those) -> {
            those.remove(told);
            return those.isEmpty() ? null : those;
        });
    }

    @Override
    public OptionalLong latest(@Nullable UUID plan) {
        if (!listens) {
            listen();
        }
        return tide.latest(plan);
    }

    /** The connection is given back before the pool closes: one that is taken away in use is told of in the log as a fault. */
    @Override
    public void destroy() throws InterruptedException {
        ended = true;
        Thread listening = listening();
        if (listening != null) {
            listening.join(GIVES_BACK);
        }
    }

    private synchronized @Nullable Thread listening() {
        return listener;
    }

    private synchronized void listen() {
        if (listener == null && !ended) {
            listens = true;
            listener = Thread.ofPlatform().daemon().name("ledger-news").start(this::keepListening);
        }
    }

    private void keepListening() {
        while (!ended) {
            try {
                news.listen(() -> !ended, new Told());
            } catch (RuntimeException lost) {
                LOG.debug("No news of changes for now; trying again in {}", wait, lost);
            } finally {
                tide.lost();
            }
            wait = rest(wait);
        }
    }

    private final class Told implements Ear {
        @Override
        public void begun() {
            wait = SHORTEST_WAIT;
            tide.changed(null);
            books.named(watching.keySet()).forEach(this::revision);
        }

        @Override
        public void revision(String book, long revision) {
            watching.getOrDefault(book, Set.of()).forEach(told -> told.accept(revision));
        }

        @Override
        public void page(String what) {
            tide.changed(plan(what));
        }

        @Override
        public void heardUntil(long moment) {
            tide.heardUntil(moment);
        }

        private static @Nullable UUID plan(String what) {
            return what.equals("*") ? null : UUID.fromString(what);
        }
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
