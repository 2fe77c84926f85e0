package no.samspill.plan;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
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
    static final String CHANNEL = "plan_changed";

    private static final Logger LOG = LoggerFactory.getLogger(PlanNews.class);
    private static final int LISTENS_AT_A_TIME = 500;
    private static final Duration QUIET_BEFORE_ASKING = Duration.ofSeconds(10);
    private static final Duration SHORTEST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final DataSource database;
    private final PlanRepository plans;
    private final Map<PlanId, Set<LongConsumer>> watching = new ConcurrentHashMap<>();
    private @Nullable Thread listener;
    private volatile boolean ended;

    PlanNews(DataSource database, PlanRepository plans) {
        this.database = database;
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
        Duration wait = SHORTEST_WAIT;
        while (!ended) {
            try (Connection connection = database.getConnection()) {
                wait = SHORTEST_WAIT;
                listen(connection);
            } catch (SQLException | RuntimeException lost) {
                LOG.debug("Lost the connection that brings news of plans; trying again in {}", wait, lost);
            }
            wait = rest(wait);
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        plans.revisions(watching.keySet()).forEach(this::tell);
        PGConnection postgres = connection.unwrap(PGConnection.class);
        long heard = System.nanoTime();
        while (!ended) {
            PGNotification[] news = postgres.getNotifications(LISTENS_AT_A_TIME);
            if (news != null && news.length > 0) {
                heard = System.nanoTime();
                List.of(news).forEach(this::tell);
            } else if (System.nanoTime() - heard > QUIET_BEFORE_ASKING.toNanos()) {
                // A connection that is gone without a word looks like one that has nothing to tell.
                heard = System.nanoTime();
                if (!connection.isValid((int) LONGEST_WAIT.toSeconds())) {
                    throw new SQLException("the connection gives no answer");
                }
            }
        }
    }

    private void tell(PGNotification news) {
        String[] said = news.getParameter().split(" ", 2);
        tell(new PlanId(UUID.fromString(said[0])), Long.parseLong(said[1]));
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
