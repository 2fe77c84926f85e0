package no.samspill.ledger;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the tables themselves, past all that is remembered of them. */
public final class StoredRows {
    private StoredRows() {}

    public static Rows of(BeanFactory beans, Book book) {
        return beans.getBean(LedgerRepository.class).rows(book);
    }

    public static Rows of(DataSource database, Book book) {
        return new LedgerRepository(JdbcClient.create(database), new JdbcTemplate(database)).rows(book);
    }

    /** What the journal alone tells of the same rows. */
    public static Rows told(DataSource database, Book book) {
        List<Change> changes = new JournalRepository(new JdbcTemplate(database), JdbcClient.create(database)).ofPlan(book.owner()).stream()
                .map(entry -> Recorded.change(book.shape(), entry.event()))
                .filter(java.util.Objects::nonNull)
                .toList();
        return Edit.again(book.shape(), Rows.none(book.top()), changes);
    }

    /** A book whose rows were made under other rules, which this one does not ask for again. */
    public static Book book(UUID owner, String name, ChangeDeeds deeds, String numbered) {
        return new Book(
                new Shape() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public ChangeDeeds deeds() {
                        return deeds;
                    }

                    @Override
                    public boolean mayHold(@Nullable String above, String kind) {
                        return true;
                    }

                    @Override
                    public boolean numbers(String kind) {
                        return kind.equals(numbered);
                    }

                    @Override
                    public int longest(String field) {
                        return Integer.MAX_VALUE;
                    }
                },
                owner);
    }
}
