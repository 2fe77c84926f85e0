package no.samspill.ops.backup;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
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
