package no.samspill.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JournalRepository {
    private static final String ADD =
            """
            insert into journal_entry
                (batch, person, system, on_behalf_of, through, why, plan, element, action, field, was, became)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate batches;
    private final JdbcClient sql;

    JournalRepository(JdbcTemplate batches, JdbcClient sql) {
        this.batches = batches;
        this.sql = sql;
    }

    void add(UUID batch, Author author, List<Event> events) {
        batches.batchUpdate(ADD, events.stream().map(event -> row(batch, author, event)).toList());
    }

    List<Entry> ofPlan(UUID plan) {
        return sql.sql("select * from journal_entry where plan = ? order by id").param(plan).query(JournalRepository::entry).list();
    }

    List<Entry> ofElement(UUID element) {
        return sql.sql("select * from journal_entry where element = ? order by id").param(element).query(JournalRepository::entry).list();
    }

    private static Object[] row(UUID batch, Author author, Event event) {
        return new Object[] {
            batch, author.person(), author.system(), author.onBehalfOf(), author.through().name(), author.why(),
            event.plan(), event.element(), event.action(), event.field(), event.from(), event.to()
        };
    }

    private static Entry entry(ResultSet row, int at) throws SQLException {
        var author = new Author(
                row.getObject("person", UUID.class),
                row.getString("system"),
                row.getObject("on_behalf_of", UUID.class),
                Through.valueOf(row.getString("through")),
                row.getString("why"));
        var event = new Event(
                row.getObject("plan", UUID.class),
                row.getObject("element", UUID.class),
                row.getString("action"),
                row.getString("field"),
                row.getString("was"),
                row.getString("became"));
        return new Entry(
                row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(), row.getObject("batch", UUID.class), author, event);
    }
}
