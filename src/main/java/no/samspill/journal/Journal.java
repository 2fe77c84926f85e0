package no.samspill.journal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers every change, for good. The database itself refuses to alter or remove what is written. */
@Service
public class Journal {
    private final JournalRepository entries;

    Journal(JournalRepository entries) {
        this.entries = entries;
    }

    /**
     * Writes what was done in one go, in the transaction that does it: both happen, or neither.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Author author, List<Event> events) {
        entries.add(UUID.randomUUID(), author, events);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Author author, Event event) {
        append(author, List.of(event));
    }

    /** All that happened in one plan, oldest first. */
    public List<Entry> ofPlan(UUID plan) {
        return entries.ofPlan(plan);
    }

    /** All that happened to one thing, oldest first. */
    public List<Entry> ofElement(UUID element) {
        return entries.ofElement(element);
    }
}
