package no.samspill.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.ObjLongConsumer;
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

    private static final int LISTENS_AT_A_TIME = 500;
    private static final Duration QUIET_BEFORE_ASKING = Duration.ofSeconds(3);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(2);

    private final DataSource database;

    NewsRepository(DataSource database) {
        this.database = database;
    }

    /**
     * Listens until it is let go.
     *
     * @param begun called when nothing more can be missed
     * @param told gets each book, as it calls itself, with the revision it has come to
     * @throws DataAccessResourceFailureException when the connection is lost
     */
    void listen(BooleanSupplier goesOn, Runnable begun, ObjLongConsumer<String> told) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            // Told apart from the others in pg_stat_activity, where it is the one that stands still for long.
            connection.setClientInfo("ApplicationName", "samspill news");
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
            }
            begun.run();
            long heard = System.nanoTime();
            while (goesOn.getAsBoolean()) {
                PGNotification[] news = heard(connection);
                if (news != null && news.length > 0) {
                    heard = System.nanoTime();
                    List.of(news).forEach(one -> tell(one, told));
                } else if (System.nanoTime() - heard > QUIET_BEFORE_ASKING.toNanos()) {
                    // A connection that is gone without a word looks like one that has nothing to tell.
                    heard = System.nanoTime();
                    if (!connection.isValid((int) LONGEST_ANSWER.toSeconds())) {
                        throw new SQLException("the connection gives no answer");
                    }
                }
            }
        } catch (SQLException lost) {
            throw new DataAccessResourceFailureException("Lost the connection that brings news of changes", lost);
        }
    }

    private static PGNotification @Nullable [] heard(Connection connection) throws SQLException {
        try {
            return connection.unwrap(PGConnection.class).getNotifications(LISTENS_AT_A_TIME);
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

    private static void tell(PGNotification news, ObjLongConsumer<String> told) {
        int end = news.getParameter().lastIndexOf(' ');
        told.accept(news.getParameter().substring(0, end), Long.parseLong(news.getParameter().substring(end + 1)));
    }
}
