package no.samspill.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers every change, for good. The database itself refuses to alter or remove what is written. */
@Service
public class Journal {
    private final JournalRepository entries;
    private final Tide tide;

    Journal(JournalRepository entries, Tide tide) {
        this.tide = tide;
        this.entries = entries;
    }

    /**
     * Writes what was done in one go, in the transaction that does it: both happen, or neither.
     *
     * @return what this go is called, see {@link Entry#batch}
     * @throws org.springframework.transaction.IllegalTransactionStateException without a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID append(Author author, List<Event> events) {
        UUID batch = UUID.randomUUID();
        entries.add(batch, author, events);
        events.stream().map(Event::plan).distinct().forEach(tide::changesWith);
        return batch;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public UUID append(Author author, Event event) {
        return append(author, List.of(event));
    }

    /** All that happened in one plan, oldest first. */
    public List<Entry> ofPlan(UUID plan) {
        return entries.ofPlan(plan);
    }

    /** All that happened to one thing, oldest first. */
    public List<Entry> ofElement(UUID element) {
        return entries.ofElement(element);
    }

    /** These lines, oldest first; those that are not there are left out. */
    public List<Entry> find(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : entries.find(ids);
    }

    /** All that happened in one plan up to and with this entry, oldest first. */
    public List<Entry> ofPlan(UUID plan, long upTo) {
        return entries.ofPlan(plan, upTo);
    }

    /** What was done in one go, in the order it was done; empty where there is no such go. */
    public List<Entry> ofBatch(UUID batch) {
        return entries.ofBatch(batch);
    }

    /**
     * The latest goes in one plan, newest first, each whole; within one, in the order it was done.
     *
     * @param element only what happened to this; null for everything
     * @param deeds only these: what other rooms tell of the same plan, they show themselves
     * @param before only goes that ended before this entry
     * @param most goes, at most
     */
    public List<Entry> latest(UUID plan, @Nullable UUID element, Collection<Deed> deeds, long before, int most) {
        return entries.latest(plan, element, deeds, before, most);
    }

    /** What happened in one plan after this entry, oldest first. @param most entries, at most */
    public List<Entry> since(UUID plan, Collection<Deed> deeds, long after, int most) {
        return entries.since(plan, deeds, after, most);
    }

    /** The first that tells of one of these deeds in a plan. */
    public Optional<Entry> first(UUID plan, Collection<Deed> deeds) {
        return entries.first(plan, deeds);
    }

    /** The last that tells of one of these deeds in a plan. */
    public Optional<Entry> last(UUID plan, Collection<Deed> deeds) {
        return entries.last(plan, deeds);
    }

    /** Who wrote in a field last. */
    public Optional<Entry> last(UUID plan, UUID element, String field) {
        return entries.last(plan, element, field);
    }

    /** The latest thing that had happened in a plan at a moment. */
    public Optional<Entry> lastUntil(UUID plan, Instant moment) {
        return entries.lastUntil(plan, moment);
    }
}
