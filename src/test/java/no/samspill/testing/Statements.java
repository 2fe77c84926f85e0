package no.samspill.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What the database is asked while something is done, by whichever thread. The servers of all tests tell it. */
public final class Statements {
    private static final Queue<String> TOLD = new ConcurrentLinkedQueue<>();
    private static final Pattern BEHIND_ITS_BACK = Pattern.compile("(?is)^\\s*(insert|update|delete|truncate|with\\b.*\\b(insert into|update|delete from))\\b(?!.*(spring_session|pace_bucket|scheduled_tasks))");
    private static volatile boolean listening;

    private Statements() {}

    /** In the order they were asked, each on one line; a batch as one. */
    public static List<String> during(Runnable deed) {
        TOLD.clear();
        listening = true;
        try {
            deed.run();
        } finally {
            listening = false;
        }
        return List.copyOf(TOLD);
    }

    /** @param passed what is done after rows were altered by a test itself, and not by the product in a transaction of its own */
    static DataSource heard(DataSource database, Runnable passed) {
        return ProxyDataSourceBuilder.create(database).listener(new QueryExecutionListener() {
            @Override
            public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                if (listening) {
                    TOLD.add(queries.getFirst().getQuery().replaceAll("\\s+", " ").strip());
                }
            }

            @Override
            public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                // Counted when it was asked.
                if (!TransactionSynchronizationManager.isActualTransactionActive() && BEHIND_ITS_BACK.matcher(queries.getFirst().getQuery()).find()) {
                    passed.run();
                }
            }
        }).build();
    }
}
