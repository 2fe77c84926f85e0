package no.samspill.hearing.statement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingDeeds;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Phase;
import no.samspill.input.Receipt;
import no.samspill.input.Sender;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes statements in, each once and whole, and finds them again. */
@Service
public class Statements {
    private static final int MONTHS_KEPT = 24;

    private final StatementRepository statements;
    private final Hearings hearings;
    private final Journal journal;
    private final Clock clock;

    Statements(StatementRepository statements, Hearings hearings, Journal journal, Clock clock) {
        this.statements = statements;
        this.hearings = hearings;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Takes one in. What comes by the page is taken while its track is open; what is entered for letters and meetings is always
     * taken, and marked late by the day it was received.
     */
    @Transactional
    public Taking take(Hearing heard, NewStatement wanted, Author author) {
        // The lock first, the clock after: who waited, is judged by the hearing as it is when their turn has come.
        Hearing hearing = hearings.lock(heard.id());
        Optional<Statement> before = statements.bySending(wanted.sending());
        if (before.isPresent()) {
            return same(hearing, before.get());
        }
        Instant received = received(wanted);
        if (hearing.announced() == null || hearing.calledOff() != null || wanted.channel() == Channel.PAGE && !hearing.open(wanted.track(), received)) {
            return new Taking.Shut(hearing.opening(wanted.track()).map(opening -> opening.phase(received)).orElse(Phase.OPEN));
        }
        StatementId id = new StatementId(UUID.randomUUID());
        statements.add(id, hearing, hearings.nextNumber(hearing.id()), Receipt.random(), wanted, received, hearing.late(wanted.track(), received));
        Sender sender = wanted.sender();
        if (sender.name() != null || sender.email() != null) {
            statements.sender(id, sender, UUID.randomUUID(), LocalDate.now(clock).plusMonths(MONTHS_KEPT));
        }
        journal.append(author, new Event(hearing.plan().value(), id.value(), HearingDeeds.TAKE, wanted.channel().name(), null, null));
        return new Taking.Taken(statements.find(hearing.id(), id).orElseThrow());
    }

    private static Taking same(Hearing heard, Statement before) {
        if (!before.hearing().equals(heard.id())) {
            throw new IllegalArgumentException("sent to another hearing before");
        }
        return new Taking.Before(before);
    }

    private Instant received(NewStatement wanted) {
        return wanted.received() == null ? clock.instant() : wanted.received().atStartOfDay(Opening.NORWAY).toInstant();
    }

    public Optional<Statement> find(Hearing hearing, Receipt receipt) {
        return statements.find(hearing.id(), receipt);
    }

    public Optional<Statement> find(Hearing hearing, int number) {
        return statements.find(hearing.id(), number);
    }

    /** All that was said, in the order it came. */
    public List<Statement> list(Hearing hearing) {
        return statements.list(hearing.id());
    }
}
