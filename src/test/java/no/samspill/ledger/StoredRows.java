package no.samspill.ledger;

import org.springframework.beans.factory.BeanFactory;

/** What stands in the tables themselves, past all that is remembered of them. */
public final class StoredRows {
    private StoredRows() {}

    public static Rows of(BeanFactory beans, Book book) {
        return beans.getBean(LedgerRepository.class).rows(book);
    }
}
