package no.samspill.hearing.statement;

import java.util.List;
import java.util.UUID;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingDeeds;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is exempt from public disclosure out of everybody's sight. A statement that is sealed is hidden, and the database lets nobody lay it out. */
@Service
public class Seals {
    private final SealRepository seals;
    private final StatementRepository statements;
    private final StatementFileRepository files;
    private final Journal journal;

    Seals(SealRepository seals, StatementRepository statements, StatementFileRepository files, Journal journal) {
        this.seals = seals;
        this.statements = statements;
        this.files = files;
        this.journal = journal;
    }

    public List<Seal> of(Statement one) {
        return seals.of(one.id());
    }

    /** Of all that was said, in the order it came. */
    public List<Seal> of(Hearing hearing) {
        return seals.of(hearing.id());
    }

    /**
     * Seals it at once.
     *
     * @param file one that came with it; null for all of it
     * @return false where it is sealed already, is erased, or has no such file
     * @throws IllegalArgumentException for what is no ground, see {@link Seal#fits}
     */
    @Transactional
    public boolean seal(Hearing hearing, Statement one, @Nullable UUID file, String ground, Author author) {
        if (!Seal.fits(ground)) {
            throw new IllegalArgumentException("no ground in law: " + ground);
        }
        statements.lock(one.id());
        boolean gone = statements.find(hearing.id(), one.id()).orElseThrow().erased() != null || file != null && files.find(one.id(), file).isEmpty();
        if (gone || !seals.add(one.id(), file, ground.strip())) {
            return false;
        }
        if (file == null) {
            statements.seal(one.id());
        }
        journal.append(author, new Event(hearing.plan().value(), one.id().value(), HearingDeeds.SEAL_STATEMENT, null, null, ground.strip()));
        return true;
    }

    /** Lifts the seal. What was hidden by it waits to be looked at again: it is not laid out by itself. False where it is not sealed. */
    @Transactional
    public boolean lift(Hearing hearing, Statement one, @Nullable UUID file, Author author) {
        statements.lock(one.id());
        if (!seals.lift(one.id(), file)) {
            return false;
        }
        if (file == null) {
            statements.unseal(one.id());
        }
        journal.append(author, new Event(hearing.plan().value(), one.id().value(), HearingDeeds.LIFT_SEAL, null, null, null));
        return true;
    }
}
