package no.samspill.ledger;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The words that people edit, whatever room they are of: every change goes this one way. It carries what its author saw, is held against
 * what stands under a lock, and is saved, written to the journal and announced in one transaction.
 */
@Service
public class Ledger {
    /** Books whose rows are remembered at most; those nobody has asked for the longest are read anew when somebody does. */
    private static final int REMEMBERED = 300;

    private final LedgerRepository stored;
    private final Journal journal;
    /** The latest rows of each book, so that they are read once for all who look. What is read in a transaction may never come to be, and is not kept. */
    private final Map<Book, Snapshot> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Book, Snapshot> eldest) {
            return size() > REMEMBERED;
        }
    });

    Ledger(LedgerRepository stored, Journal journal) {
        this.stored = stored;
        this.journal = journal;
    }

    /** Empty where nobody has begun the book. */
    public Optional<Revision> find(Book book) {
        return stored.find(book);
    }

    /** The revision of every book of one owner, by the name of its shape. */
    public Map<String, Revision> revisions(UUID owner) {
        return stored.revisions(owner);
    }

    /** The revision of each book of a shape that there is. */
    public Map<UUID, Revision> revisions(Shape shape, Collection<UUID> owners) {
        return stored.revisions(shape.name(), owners);
    }

    /** What stands in a field of the books themselves, not of their rows; nothing for a book without such words. */
    public Map<UUID, String> words(Shape shape, Collection<UUID> owners, String field) {
        return stored.words(shape.name(), owners, field);
    }

    /** The book as it stands; empty where nobody has begun it. */
    public Optional<Snapshot> read(Book book) {
        return stored.find(book).map(revision -> read(book, revision));
    }

    /** The book as it stands, for one who has just asked for its revision: it is that or a later one. */
    public Snapshot read(Book book, Revision revision) {
        Snapshot known = kept.get(book);
        if (known != null && known.revision().number() == revision.number()) {
            return known;
        }
        Snapshot fresh = stored.snapshot(book).orElseThrow();
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            keep(book, fresh);
        }
        return fresh;
    }

    /** Begins a book with nothing in it, where it is not begun. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(Book book) {
        stored.begin(book);
    }

    /**
     * Keeps everybody else from changing the book until the transaction ends, and gives it as it stands: for changes that are worked
     * out from what stands there.
     *
     * @throws NoSuchElementException where nobody has begun it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Snapshot lock(Book book) {
        Revision revision = stored.lock(book).orElseThrow();
        Snapshot known = kept.get(book);
        return known != null && known.revision().number() == revision.number() ? known : new Snapshot(revision, stored.rows(book));
    }

    /** Makes another revision of it though no words have changed, since what its room keeps beside them has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void renew(Book book) {
        long next = stored.lock(book).orElseThrow().number() + 1;
        stored.renew(book, next);
        stored.announce(book, next);
    }

    /**
     * Makes the changes one after the other, all or none, and writes each to the journal. A change that is so already is
     * passed over in silence; one that its author may not make is a clash.
     *
     * @throws NoSuchElementException where nobody has begun the book
     */
    @Transactional
    public Outcome apply(Book book, List<Change> changes, Author author, Reach reach) {
        return make(book, changes, author, reach, (rows, knows) -> Edit.of(book.shape(), knows, rows, changes));
    }

    /**
     * Undoes what was done in one go, by changes that carry what it left behind: where somebody has changed that since, it is
     * a clash. What was undone can be undone in its turn.
     *
     * @param batch as {@link Outcome.Done} and the journal call it
     * @throws NoSuchElementException where nobody has begun the book, or nothing in it was done in that go
     */
    @Transactional
    public Outcome revert(Book book, UUID batch, Author author, Reach reach) {
        List<Change> made = changes(book, journal.ofBatch(batch));
        if (made.isEmpty()) {
            throw new NoSuchElementException("nothing in " + book + " was done in " + batch);
        }
        return make(book, Reversal.of(made), author, reach, (rows, knows) -> Edit.undo(book.shape(), rows, made));
    }

    /** What somebody may change of the book as it stands. */
    public Within within(Book book, Reach reach) {
        return Within.of(book, read(book).map(Snapshot::rows).orElseGet(() -> Rows.none(book.top())), reach);
    }

    /** The rows as they stood when these entries, the book's first until some moment, had happened. */
    public Rows then(Book book, List<Entry> entries) {
        return Edit.again(book.shape(), Rows.none(book.top()), changes(book, entries));
    }

    private Outcome make(Book book, List<Change> changes, Author author, Reach reach, BiFunction<Rows, Predicate<Change.Put>, Edited> edit) {
        Snapshot now = lock(book);
        Rows before = now.rows();
        // Who answers for what is read as it stands, under the lock.
        Within within = Within.of(book, before, reach);
        List<Clash> beyond = changes.stream().filter(change -> !within.allows(change)).map(change -> new Clash(change, Clash.Reason.NOT_YOURS)).toList();
        if (!beyond.isEmpty()) {
            return new Outcome.Conflict(beyond);
        }
        Shape shape = book.shape();
        Edited edited = edit.apply(before, put -> shape.knows(book.owner(), put.field(), Objects.requireNonNull(put.to())));
        List<Clash> clashes = Stream.concat(edited.clashes().stream(), taken(book, edited)).toList();
        if (!clashes.isEmpty()) {
            return new Outcome.Conflict(clashes);
        }
        if (edited.made().isEmpty()) {
            return new Outcome.Done(now.revision().number(), null);
        }
        List<Change> barred = shape.barred(book.owner(), edited.made());
        if (!barred.isEmpty()) {
            return new Outcome.Conflict(barred.stream().map(change -> new Clash(change, Clash.Reason.DECIDED)).toList());
        }
        long next = now.revision().number() + 1;
        Revision saved = stored.save(book, before, edited.rows(), next);
        shape.saved(book.owner(), before, edited.rows());
        UUID batch = journal.append(author, edited.made().stream().map(change -> Recorded.of(book, change)).toList());
        shape.told(book.owner(), edited.made(), batch);
        keepAfterwards(book, new Snapshot(saved, edited.rows()));
        stored.announce(book, next);
        return new Outcome.Done(next, batch);
    }

    /** Rows whose id another book has. */
    private Stream<Clash> taken(Book book, Edited edited) {
        List<Change> adds = edited.made().stream().filter(Change.Add.class::isInstance).toList();
        List<ElementId> elsewhere = stored.elsewhere(book, adds.stream().map(Change::element).toList());
        return adds.stream().filter(add -> elsewhere.contains(add.element())).map(add -> new Clash(add, Clash.Reason.TAKEN));
    }

    private static List<Change> changes(Book book, List<Entry> entries) {
        return entries.stream()
                .map(Entry::event)
                .filter(event -> book.owner().equals(event.plan()))
                .map(event -> Recorded.change(book.shape(), event))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Remembers the rows once their transaction has come through. */
    private void keepAfterwards(Book book, Snapshot saved) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keep(book, saved);
            }
        });
    }

    private void keep(Book book, Snapshot newer) {
        kept.merge(book, newer, (one, other) -> one.revision().number() > other.revision().number() ? one : other);
    }
}
