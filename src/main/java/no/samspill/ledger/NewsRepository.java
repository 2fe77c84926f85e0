package no.samspill.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Repository;

/** The one connection by which PostgreSQL tells a server process of what others have changed. */
@Repository
class NewsRepository {
    static final String CHANNEL = "ledger_changed";
    /** What the triggers of the tables call it. */
    private static final String PAGES = "pages_changed";

    private static final Duration LISTENS_AT_A_TIME = Duration.ofMillis(250);
    private static final Duration ASKS_AFTER = Duration.ofMillis(200);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(2);

    private final DataSource database;

    NewsRepository(DataSource database) {
        this.database = database;
    }

    /**
     * Listens until it is let go. A connection that is gone without a word looks like one that has nothing to tell: so it is asked, too, again and again.
     *
     * @throws DataAccessResourceFailureException when the connection is lost
     */
    void listen(BooleanSupplier goesOn, Ear ear) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            // Told apart from the others in pg_stat_activity, where it is the one that stands still for long.
            connection.setClientInfo("ApplicationName", "samspill news");
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                statement.execute("listen " + PAGES);
            }
            proven(connection, ear);
            ear.begun();
            long answered = System.nanoTime() - ASKS_AFTER.toNanos();
            while (goesOn.getAsBoolean()) {
                tell(heard(connection, LISTENS_AT_A_TIME), ear);
                if (System.nanoTime() - answered >= ASKS_AFTER.toNanos()) {
                    answered = System.nanoTime();
                    if (!connection.isValid((int) LONGEST_ANSWER.toSeconds())) {
                        throw new SQLException("the connection gives no answer");
                    }
                    // What was told on the way to the answer; nothing is waited for.
                    tell(connection.unwrap(PGConnection.class).getNotifications(), ear);
                    ear.heardUntil(answered);
                }
            }
        } catch (SQLException lost) {
            throw new DataAccessResourceFailureException("Lost the connection that brings news of changes", lost);
        }
    }

    /** A pool of connections in front of PostgreSQL may take the wish to listen and never bring anything: one hears one's own word before one trusts silence. */
    private static void proven(Connection connection, Ear ear) throws SQLException {
        String word = "?" + UUID.randomUUID();
        try (var statement = connection.prepareStatement("select pg_notify(?, ?)")) {
            statement.setString(1, PAGES);
            statement.setString(2, word);
            statement.execute();
        }
        long began = System.nanoTime();
        while (System.nanoTime() - began < LONGEST_ANSWER.toNanos()) {
            PGNotification[] told = heard(connection, LISTENS_AT_A_TIME);
            tell(told, ear);
            if (told != null && Stream.of(told).anyMatch(one -> one.getParameter().equals(word))) {
                return;
            }
        }
        throw new SQLException("what is said is not heard");
    }

    private static PGNotification @Nullable [] heard(Connection connection, Duration time) throws SQLException {
        try {
            return connection.unwrap(PGConnection.class).getNotifications((int) time.toMillis());
        } catch (SQLException lost) {
            // The pool has not seen that fail: asked through it, it sees, and gives the connection to nobody else.
            try (var statement = connection.createStatement()) {
                statement.execute("select 1");
            } catch (SQLException seen) {
                lost.addSuppressed(seen);
            }
            throw lost;
        }
    }

    private static void tell(PGNotification @Nullable [] news, Ear ear) {
        for (PGNotification one : news == null ? new PGNotification[0] : news) {
            String said = one.getParameter();
            if (one.getName().equals(CHANNEL)) {
                int end = said.lastIndexOf(' ');
                ear.revision(said.substring(0, end), Long.parseLong(said.substring(end + 1)));
            } else if (!said.startsWith("?")) {
                ear.page(said);
            }
        }
    }
}
