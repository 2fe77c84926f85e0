package no.samspill.ops.database;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import no.samspill.ops.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees at once when PostgreSQL ends without having been asked to, and starts it again on the same port: by memory running out, by somebody's
 * {@code kill}, or by a fault of its own. What was acknowledged is in its log, and it reads that when it starts.
 */
final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(50);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /** How long it is tried before it is given up, and how often it may die in that time. */
    record Patience(Duration time, int deaths) {
        static final Patience USUAL = new Patience(Duration.ofMinutes(1), 5);
    }

    private final Patience patience;
    private final Deque<Instant> deaths = new ArrayDeque<>();
    private final Thread atTheEnd = new Thread(this::leave, "database-watch-ends");
    private Postmaster postmaster;
    private Consumer<Trouble> lost = trouble -> LOG.error("PostgreSQL is gone and does not start again; see {}", log());

    /** Also when the process is about to end: whoever stops a whole group of processes stops PostgreSQL with it. */
    private volatile boolean left;

    private Watch(Postmaster postmaster, Patience patience) {
        this.postmaster = postmaster;
        this.patience = patience;
    }

    static Watch over(Postmaster postmaster, Patience patience) {
        var watch = new Watch(postmaster, patience);
        try {
            Runtime.getRuntime().addShutdownHook(watch.atTheEnd);
        } catch (IllegalStateException endingAlready) {
            watch.leave();
        }
        watch.await();
        return watch;
    }

    synchronized int port() {
        return postmaster.port();
    }

    synchronized void whenLost(Consumer<Trouble> told) {
        lost = told;
    }

    /** Stops it, and leaves it so. */
    void stop() throws IOException {
        leave();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException endingAlready) {
            // Then it has run, or runs now.
        }
        synchronized (this) {
            postmaster.stop();
        }
    }

    private void leave() {
        left = true;
    }

    private synchronized Object log() {
        return postmaster.log();
    }

    private void await() {
        postmaster.ended().thenAcceptAsync(gone -> again(), task -> Thread.ofPlatform().daemon().name("database-watch").start(task));
    }

    private void again() {
        Instant died = Instant.now();
        deaths.addLast(died);
        while (deaths.getFirst().isBefore(died.minus(patience.time()))) {
            deaths.removeFirst();
        }
        if (deaths.size() > patience.deaths()) {
            giveUp(new Trouble("database.dies", deaths.size(), log()));
            return;
        }
        Duration wait = FIRST_WAIT;
        while (!left) {
            try {
                if (startedAgain()) {
                    LOG.warn("PostgreSQL was gone, and is back after {} ms", Duration.between(died, Instant.now()).toMillis());
                }
                return;
            } catch (IOException | RuntimeException e) {
                // The processes of the one that died hold on for a moment, and it refuses to start beside them.
                if (Instant.now().isAfter(died.plus(patience.time()))) {
                    giveUp(new Trouble(e, "database.gone", log()));
                    return;
                }
            }
            rest(wait);
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
        }
    }

    private synchronized boolean startedAgain() throws IOException {
        if (left) {
            return false;
        }
        postmaster = postmaster.again();
        await();
        return true;
    }

    private void giveUp(Trouble trouble) {
        if (left) {
            return;
        }
        Consumer<Trouble> told;
        synchronized (this) {
            told = lost;
        }
        told.accept(trouble);
    }

    private static void rest(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
