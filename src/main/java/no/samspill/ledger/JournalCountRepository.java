package no.samspill.ledger;

import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How often the journal tells of something: rows that are gone from where they stood, are told of there. For a command, which has no more than a database. */
public class JournalCountRepository {
    private final JdbcClient sql;

    public JournalCountRepository(DataSource database) {
        this.sql = JdbcClient.create(database);
    }

    public int ofPlan(UUID plan, Deed... deeds) {
        return sql.sql("select count(*) from journal_entry where plan = ? and action = any(?)").params(plan, names(deeds)).query(Integer.class).single();
    }

    public int ofElement(UUID element, Deed... deeds) {
        return sql.sql("select count(*) from journal_entry where element = ? and action = any(?)").params(element, names(deeds)).query(Integer.class).single();
    }

    private static String[] names(Deed... deeds) {
        return Arrays.stream(deeds).map(Deed::name).toArray(String[]::new);
    }
}
