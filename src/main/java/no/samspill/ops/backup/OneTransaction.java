package no.samspill.ops.backup;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.samspill.ops.Trouble;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Lets Flyway work within a transaction that somebody else ends: it asks for connections, commits and closes, and all of that waits. In
 * PostgreSQL a schema is changed in a transaction like anything else, so what Flyway did can still be undone whole.
 */
final class OneTransaction extends AbstractDataSource {
    private final Connection transaction;

    OneTransaction(Connection transaction) {
        this.transaction = transaction;
    }

    /** What is done in one transaction. */
    interface Work<T> {
        T in(Connection transaction) throws IOException, SQLException;
    }

    /**
     * Does all of it or nothing.
     *
     * @param file what is read in, for the one who is told what the database did not take
     * @throws Trouble with what stood in the way; the database is then as it was
     */
    static <T> T whole(DataSource database, Path file, Work<T> work) throws IOException, SQLException {
        try (Connection transaction = database.getConnection()) {
            transaction.setAutoCommit(false);
            try {
                T done = work.in(transaction);
                transaction.commit();
                return done;
            } catch (SQLException | DataAccessException | FlywayException e) {
                undo(transaction);
                throw answer(e).map(answer -> Refusal.of(answer, file, null)).orElseGet(() -> new Trouble(e, "restore.refused", e.getClass().getSimpleName()));
            } catch (IOException | RuntimeException e) {
                undo(transaction);
                throw e;
            }
        }
    }

    private static Optional<SQLException> answer(Throwable outermost) {
        return Stream.iterate(outermost, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance).map(SQLException.class::cast).findFirst();
    }

    private static void undo(Connection transaction) {
        try {
            transaction.rollback();
        } catch (SQLException lost) {
            // Then the database undoes it by itself.
        }
    }

    @Override
    public Connection getConnection() {
        return (Connection) Proxy.newProxyInstance(OneTransaction.class.getClassLoader(), new Class<?>[] {Connection.class}, new Held(transaction)::call);
    }

    @Override
    public Connection getConnection(String user, String password) {
        return getConnection();
    }

    /** What would have been held against the rows at a commit. */
    static void prove(Connection transaction) throws SQLException {
        try (Statement statement = transaction.createStatement()) {
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
            statement.execute("SET CONSTRAINTS ALL DEFERRED");
        }
    }

    private static final class Held {
        private final Connection transaction;
        private boolean autoCommit = true;

        Held(Connection transaction) {
            this.transaction = transaction;
        }

        @Nullable Object call(Object proxy, Method method, @Nullable Object @Nullable [] args) throws Throwable {
            switch (method.getName()) {
                case "commit" -> prove(transaction);
                case "rollback", "close", "abort", "setReadOnly", "setTransactionIsolation" -> {}
                case "getAutoCommit" -> {
                    return autoCommit;
                }
                case "setAutoCommit" -> autoCommit = args != null && Boolean.TRUE.equals(args[0]);
                default -> {
                    try {
                        return method.invoke(transaction, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                }
            }
            return null;
        }
    }
}
