package no.samspill.plan;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.ObjLongConsumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Repository;

/** The one connection by which PostgreSQL tells a server process of plans that others have changed. */
@Repository
class PlanNewsRepository {
    static final String CHANNEL = "plan_changed";

    private static final int LISTENS_AT_A_TIME = 500;
    private static final Duration QUIET_BEFORE_ASKING = Duration.ofSeconds(10);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(5);

    private final DataSource database;

    PlanNewsRepository(DataSource database) {
        this.database = database;
    }

    /**
     * Listens until it is let go.
     *
     * @param begun called when nothing more can be missed
     * @param told gets each plan with the revision it has come to
     * @throws DataAccessResourceFailureException when the connection is lost
     */
    void listen(BooleanSupplier goesOn, Runnable begun, ObjLongConsumer<PlanId> told) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
            }
            begun.run();
            long heard = System.nanoTime();
            while (goesOn.getAsBoolean()) {
                PGNotification[] news = connection.unwrap(PGConnection.class).getNotifications(LISTENS_AT_A_TIME);
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
            throw new DataAccessResourceFailureException("Lost the connection that brings news of plans", lost);
        }
    }

    private static void tell(PGNotification news, ObjLongConsumer<PlanId> told) {
        String[] said = news.getParameter().split(" ", 2);
        told.accept(new PlanId(UUID.fromString(said[0])), Long.parseLong(said[1]));
    }
}
