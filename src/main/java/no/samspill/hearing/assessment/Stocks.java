package no.samspill.hearing.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingDeeds;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the answers that are given often, for all hearings of a plan. */
@Service
public class Stocks {
    private final StockRepository stocks;
    private final Journal journal;

    Stocks(StockRepository stocks, Journal journal) {
        this.stocks = stocks;
        this.journal = journal;
    }

    /** Those in use, by their titles. */
    public List<Stock> list(Hearing hearing) {
        return stocks.list(hearing.plan(), hearing.id());
    }

    public Optional<Stock> find(Hearing hearing, StockId id) {
        return list(hearing).stream().filter(stock -> stock.id().equals(id)).findFirst();
    }

    /** @param title and words with something in them */
    @Transactional
    public StockId keep(Hearing hearing, String title, @Nullable Judgement judgement, String words, Author author) {
        StockId id = new StockId(UUID.randomUUID());
        stocks.add(id, hearing.plan(), title, judgement, words);
        tell(hearing, id, HearingDeeds.KEEP_STOCK, author);
        return id;
    }

    /** Whether it was as it had been seen, and is now otherwise. */
    @Transactional
    public boolean change(Hearing hearing, StockId id, int seen, String title, @Nullable Judgement judgement, String words, Author author) {
        Optional<Stock> now = find(hearing, id);
        if (now.isPresent() && now.get().title().equals(title) && now.get().words().equals(words) && Objects.equals(now.get().judgement(), judgement)) {
            return true;
        }
        boolean changed = stocks.change(id, hearing.plan(), seen, title, judgement, words);
        if (changed) {
            tell(hearing, id, HearingDeeds.CHANGE_STOCK, author);
        }
        return changed;
    }

    /** Offered no more; answers that were made from it stay. */
    @Transactional
    public void retire(Hearing hearing, StockId id, Author author) {
        if (stocks.retire(id, hearing.plan())) {
            tell(hearing, id, HearingDeeds.RETIRE_STOCK, author);
        }
    }

    private void tell(Hearing hearing, StockId id, Deed deed, Author author) {
        journal.append(author, new Event(hearing.plan().value(), id.value(), deed, null, null, null));
    }
}
