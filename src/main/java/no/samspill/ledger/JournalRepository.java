package no.samspill.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    List<Entry> find(Collection<Long> ids) {
        return sql.sql("select * from journal_entry where id = any(?) order by id").param(ids.toArray(Long[]::new)).query(JournalRepository::entry).list();
    }

    List<Entry> ofPlan(UUID plan, long upTo) {
        return sql.sql("select * from journal_entry where plan = ? and id <= ? order by id").params(plan, upTo).query(JournalRepository::entry).list();
    }

    List<Entry> ofBatch(UUID batch) {
        return sql.sql("select * from journal_entry where batch = ? order by id").param(batch).query(JournalRepository::entry).list();
    }

    List<Entry> latest(UUID plan, @Nullable UUID element, Collection<Deed> deeds, long before, int most) {
        return sql.sql(
                        """
                        with goes as (
                            select batch, max(id) as ended from journal_entry
                             where plan = :plan and id < :before and action = any(:deeds) and (:element::uuid is null or element = :element::uuid)
                             group by batch order by ended desc limit :most)
                        select j.* from journal_entry j join goes g using (batch)
                         where j.plan = :plan and j.action = any(:deeds) and (:element::uuid is null or j.element = :element::uuid)
                         order by g.ended desc, j.id
                        """)
                .param("plan", plan)
                .param("element", element)
                .param("deeds", names(deeds))
                .param("before", before)
                .param("most", most)
                .query(JournalRepository::entry)
                .list();
    }

    List<Entry> since(UUID plan, Collection<Deed> deeds, long after, int most) {
        return sql.sql("select * from journal_entry where plan = ? and id > ? and action = any(?) order by id limit ?")
                .params(plan, after, names(deeds), most)
                .query(JournalRepository::entry)
                .list();
    }

    Optional<Entry> first(UUID plan, Collection<Deed> deeds) {
        return sql.sql("select * from journal_entry where plan = ? and action = any(?) order by id limit 1").params(plan, names(deeds)).query(JournalRepository::entry).optional();
    }

    Optional<Entry> last(UUID plan, Collection<Deed> deeds) {
        return sql.sql("select * from journal_entry where plan = ? and action = any(?) order by id desc limit 1").params(plan, names(deeds)).query(JournalRepository::entry).optional();
    }

    private static String[] names(Collection<Deed> deeds) {
        return deeds.stream().map(Deed::name).toArray(String[]::new);
    }

    Optional<Entry> last(UUID plan, UUID element, String field) {
        return sql.sql("select * from journal_entry where plan = ? and element = ? and field = ? order by id desc limit 1")
                .params(plan, element, field)
                .query(JournalRepository::entry)
                .optional();
    }

    Optional<Entry> lastUntil(UUID plan, Instant moment) {
        return sql.sql("select * from journal_entry where plan = ? and at <= ? order by id desc limit 1")
                .params(plan, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query(JournalRepository::entry)
                .optional();
    }

    private static Object[] row(UUID batch, Author author, Event event) {
        return new Object[] {
            batch, author.person(), author.system(), author.onBehalfOf(), author.through().name(), author.why(),
            event.plan(), event.element(), event.deed().name(), event.field(), event.from(), event.to()
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
                Deed.written(row.getString("action")),
                row.getString("field"),
                row.getString("was"),
                row.getString("became"));
        return new Entry(
                row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(), row.getObject("batch", UUID.class), author, event);
    }
}
