package no.samspill.hearing.statement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.files.Examined;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes statements in, each once and whole, and finds them again. */
@Service
public class Statements {
    private static final int MONTHS_KEPT = 24;

    private final StatementRepository statements;
    private final StatementSenderRepository senders;
    private final StatementFileRepository files;
    private final StatementLetters letters;
    private final Hearings hearings;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Statements(StatementRepository statements, StatementSenderRepository senders, StatementFileRepository files, StatementLetters letters, Hearings hearings, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.statements = statements;
        this.senders = senders;
        this.files = files;
        this.letters = letters;
        this.hearings = hearings;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Taking take(Hearing heard, NewStatement wanted, Author author) {
        return take(heard, wanted, List.of(), author);
    }

    /**
     * Takes one in with its files, all of it or nothing, and writes to its sender where they left an address. What comes by the
     * page is taken while its track is open; what is entered for letters and meetings is always taken, and marked late by the day
     * it was received. In a round for those who took part before, whoever asks has looked whether they did.
     */
    @Transactional
    public Taking take(Hearing heard, NewStatement wanted, List<Examined.Fit> enclosed, Author author) {
        if (enclosed.size() > StatementFile.MOST) {
            throw new IllegalArgumentException("more files than come with one statement");
        }
        // It came when it was sent: whoever stands in line in the last second has come in time.
        Instant received = received(wanted);
        Hearing hearing = hearings.lock(heard.id());
        Optional<Statement> before = statements.bySending(wanted.sending());
        if (before.isPresent()) {
            return same(hearing, before.get());
        }
        if (shut(hearing, wanted, received)) {
            return new Taking.Shut(hearing.opening(wanted.track()).map(opening -> opening.phase(received)).orElse(Phase.OPEN));
        }
        StatementId id = new StatementId(UUID.randomUUID());
        Receipt receipt = Receipt.random();
        statements.add(id, hearing, hearings.nextNumber(hearing.id()), receipt, wanted, received, hearing.late(wanted.track(), received));
        sender(id, hearing, receipt, wanted.sender());
        enclosed.forEach(file -> files.add(id, file));
        journal.append(author, new Event(hearing.plan().value(), id.value(), HearingDeeds.TAKE, wanted.channel().name(), null, null));
        Statement taken = statements.find(hearing.id(), id).orElseThrow();
        events.publishEvent(new StatementTaken(taken));
        return new Taking.Taken(taken);
    }

    private static boolean shut(Hearing hearing, NewStatement wanted, Instant received) {
        if (hearing.announced() == null || hearing.calledOff() != null) {
            return true;
        }
        return wanted.channel() == Channel.PAGE && !hearing.open(wanted.track(), received);
    }

    private void sender(StatementId id, Hearing hearing, Receipt receipt, Sender sender) {
        if (sender.name() == null && sender.email() == null) {
            return;
        }
        senders.add(id, sender, UUID.randomUUID(), keptUntil());
        if (sender.email() != null) {
            letters.askToConfirm(hearing, receipt, senders.find(id).orElseThrow(), sender.email());
        }
    }

    /** The day on which names and addresses that come in now will be deleted. */
    public LocalDate keptUntil() {
        return LocalDate.now(clock).plusMonths(MONTHS_KEPT);
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

    /** What one form was taken in as; empty where it has not been. */
    public Optional<Statement> bySending(Hearing hearing, UUID sending) {
        return statements.bySending(sending).filter(found -> found.hearing().equals(hearing.id()));
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

    public List<StatementFile> files(StatementId id) {
        return files.of(id);
    }

    public Optional<StatementFile> file(StatementId id, UUID file) {
        return files.find(id, file);
    }

    public byte[] content(StatementFile file) {
        return files.content(file.id());
    }

    /** Whom it comes from; not everybody's to see. Empty where they did not say, or it has been deleted. */
    public Optional<StatementContact> contact(StatementId id) {
        return senders.find(id);
    }
}
