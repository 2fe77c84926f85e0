package no.samspill.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** What the database is asked while something is done, by whichever thread. The servers of all tests tell it. */
public final class Statements {
    private static final Queue<String> TOLD = new ConcurrentLinkedQueue<>();
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

    static DataSource heard(DataSource database) {
        return ProxyDataSourceBuilder.create(database).listener(new QueryExecutionListener() {
            @Override
            public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                if (listening) {
                    TOLD.add(queries.getFirst().getQuery().replaceAll("\\s+", " ").strip());
                }
            }

            @Override
            public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
                // counted when it was asked
            }
        }).build();
    }
}
