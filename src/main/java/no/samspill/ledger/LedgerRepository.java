package no.samspill.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class LedgerRepository {
    /** What {@link Book#toString} writes. */
    private static final Pattern BOOK = Pattern.compile("[^ ]+ [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    LedgerRepository(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** By the names of their shapes. */
    Map<String, Revision> revisions(UUID owner) {
        Map<String, Revision> revisions = new HashMap<>();
        sql.sql("select shape, revision, changed from ledger_book where owner = ?").param(owner).query(row -> {
            revisions.put(row.getString("shape"), revision(row, 0));
        });
        return revisions;
    }

    Optional<Revision> find(Book book) {
        return sql.sql("select revision, changed from ledger_book where shape = ? and owner = ?")
                .params(book.shape().name(), book.owner())
                .query(LedgerRepository::revision)
                .optional();
    }

    /** The revision of each book of this shape that there is. */
    Map<UUID, Revision> revisions(String shape, Collection<UUID> owners) {
        Map<UUID, Revision> revisions = new HashMap<>();
        sql.sql("select owner, revision, changed from ledger_book where shape = ? and owner = any(?)").params(shape, owners.toArray(UUID[]::new)).query(row -> {
            revisions.put(uuid(row, "owner"), revision(row, 0));
        });
        return revisions;
    }

    /** The revision of each book that goes by one of these names, see {@link Book#toString}. */
    Map<String, Long> named(Collection<String> books) {
        Map<String, Long> revisions = new HashMap<>();
        String[] parts = books.stream().filter(BOOK.asMatchPredicate()).toArray(String[]::new);
        sql.sql("""
                select asked.book, b.revision from unnest(cast(? as text[])) asked (book)
                  join ledger_book b on b.shape = split_part(asked.book, ' ', 1) and b.owner = cast(split_part(asked.book, ' ', 2) as uuid)
                """).param(parts).query(row -> {
            revisions.put(row.getString("book"), row.getLong("revision"));
        });
        return revisions;
    }

    /** What stands in one field of what the top rows stand under, for each of the owners. */
    Map<UUID, String> words(String shape, Collection<UUID> owners, String field) {
        Map<UUID, String> words = new HashMap<>();
        sql.sql("select owner, words from ledger_word where shape = ? and owner = any(?) and element = owner and field = ?")
                .params(shape, owners.toArray(UUID[]::new), field)
                .query(row -> {
                    words.put(uuid(row, "owner"), row.getString("words"));
                });
        return words;
    }

    void begin(Book book) {
        sql.sql("insert into ledger_book (shape, owner) values (?, ?) on conflict do nothing").params(book.shape().name(), book.owner()).update();
    }

    /** Keeps everybody else from changing the book until the transaction ends. */
    Optional<Revision> lock(Book book) {
        return sql.sql("select revision, changed from ledger_book where shape = ? and owner = ? for update")
                .params(book.shape().name(), book.owner())
                .query(LedgerRepository::revision)
                .optional();
    }

    Revision renew(Book book, long revision) {
        return sql.sql("update ledger_book set revision = ?, changed = clock_timestamp() where shape = ? and owner = ? returning revision, changed")
                .params(revision, book.shape().name(), book.owner())
                .query(LedgerRepository::revision)
                .single();
    }

    /** Tells every server process of the new revision, when and if the transaction comes through. */
    void announce(Book book, long revision) {
        sql.sql("select pg_notify(?, ?)").params(NewsRepository.CHANNEL, book + " " + revision).query((row, at) -> true).list();
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Snapshot> snapshot(Book book) {
        return find(book).map(revision -> new Snapshot(revision, rows(book)));
    }

    Rows rows(Book book) {
        ElementId top = book.top();
        Map<ElementId, Row> places = new HashMap<>();
        Map<ElementId, List<ElementId>> inner = new HashMap<>();
        Map<ElementId, SequencedMap<String, String>> words = new HashMap<>();
        sql.sql("select * from ledger_row where shape = ? and owner = ? order by under, position").params(book.shape().name(), book.owner()).query(row -> {
            Row place = place(row, top);
            places.put(place.id(), place);
            inner.computeIfAbsent(place.under(), any -> new ArrayList<>()).add(place.id());
        });
        sql.sql("select element, field, words from ledger_word where shape = ? and owner = ? order by written").params(book.shape().name(), book.owner()).query(row -> {
            words.computeIfAbsent(new ElementId(uuid(row, "element")), any -> new LinkedHashMap<>()).put(row.getString("field"), row.getString("words"));
        });
        return new Rows(top, places, inner, words);
    }

    /** Those of the ids that are rows of another book. */
    List<ElementId> elsewhere(Book book, List<ElementId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        UUID[] wanted = ids.stream().map(ElementId::value).toArray(UUID[]::new);
        return sql.sql("select id from ledger_row where id = any(?) and not (shape = ? and owner = ?)")
                .params(wanted, book.shape().name(), book.owner())
                .query((row, at) -> new ElementId(uuid(row, "id")))
                .list();
    }

    Revision save(Book book, Rows before, Rows after, long next) {
        Revision revision = renew(book, next);
        batches.batchUpdate(
                """
                insert into ledger_row (id, shape, owner, kind, number, under, position, removed) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set under = excluded.under, position = excluded.position, removed = excluded.removed
                """,
                places(book, before, after));
        batches.batchUpdate("delete from ledger_word where shape = ? and owner = ? and element = ? and field = ?", silenced(book, before, after));
        batches.batchUpdate(
                """
                insert into ledger_word (shape, owner, element, field, words) values (?, ?, ?, ?, ?)
                on conflict (shape, owner, element, field) do update set words = excluded.words
                """,
                written(book, before, after));
        return revision;
    }

    /** Rows that stand elsewhere than they did, among the rows of which something changed. */
    private static List<Object[]> places(Book book, Rows before, Rows after) {
        List<Object[]> changed = new ArrayList<>();
        after.inner().forEach((under, rows) -> {
            List<ElementId> were = before.inner().getOrDefault(under, List.of());
            for (int at = 0; at < rows.size(); at++) {
                ElementId id = rows.get(at);
                Row row = Objects.requireNonNull(after.places().get(id));
                if (at >= were.size() || !were.get(at).equals(id) || !row.equals(before.places().get(id))) {
                    changed.add(new Object[] {
                        id.value(), book.shape().name(), book.owner(), row.kind(), row.number(), under.equals(after.top()) ? null : under.value(), at, row.removed()
                    });
                }
            }
        });
        return changed;
    }

    private static List<Object[]> silenced(Book book, Rows before, Rows after) {
        List<Object[]> gone = new ArrayList<>();
        before.words().forEach((id, fields) -> {
            if (after.words(id) != fields) {
                fields.keySet().stream()
                        .filter(field -> !after.words(id).containsKey(field))
                        .forEach(field -> gone.add(new Object[] {book.shape().name(), book.owner(), id.value(), field}));
            }
        });
        return gone;
    }

    private static List<Object[]> written(Book book, Rows before, Rows after) {
        List<Object[]> changed = new ArrayList<>();
        after.words().forEach((id, fields) -> {
            if (before.words(id) != fields) {
                fields.forEach((field, words) -> {
                    if (!words.equals(before.words(id).get(field))) {
                        changed.add(new Object[] {book.shape().name(), book.owner(), id.value(), field, words});
                    }
                });
            }
        });
        return changed;
    }

    private static Row place(ResultSet row, ElementId top) throws SQLException {
        @Nullable UUID under = row.getObject("under", UUID.class);
        return new Row(
                new ElementId(uuid(row, "id")), row.getString("kind"), row.getObject("number", Integer.class), under == null ? top : new ElementId(under),
                row.getBoolean("removed"));
    }

    private static Revision revision(ResultSet row, int at) throws SQLException {
        return new Revision(row.getLong("revision"), row.getObject("changed", OffsetDateTime.class).toInstant());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
