package no.samspill.hearing.statement;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingDeeds;
import no.samspill.hearing.Hearings;
import no.samspill.kernel.Language;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What senders do with what they have sent: they hold its receipt, which nobody can guess. What they said stays as it came. */
@Service
public class Senders {
    private final StatementRepository statements;
    private final StatementSenderRepository senders;
    private final Statements received;
    private final Hearings hearings;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Senders(StatementRepository statements, StatementSenderRepository senders, Statements received, Hearings hearings, Journal journal, ApplicationEventPublisher events) {
        this.hearings = hearings;
        this.events = events;
        this.statements = statements;
        this.senders = senders;
        this.received = received;
        this.journal = journal;
    }

    /** Notes that an address is its sender's. False where the key is not the one in the letter. */
    @Transactional
    public boolean confirm(Statement one, UUID key) {
        // The result may be laid out at this very moment: whoever confirms is told by that, or after it, and never by neither.
        hearings.lock(one.hearing());
        boolean confirmed = senders.confirm(one.id(), key);
        if (confirmed) {
            events.publishEvent(new SenderConfirmed(one));
        }
        return confirmed;
    }

    /** Says what they are called, and that everybody may see it. @param name null to be called nothing */
    @Transactional
    public void name(Hearing hearing, Statement one, @Nullable String name, Language language, Author author) {
        statements.lock(one.id());
        Optional<StatementContact> before = senders.find(one.id());
        boolean same = name == null ? before.map(StatementContact::name).isEmpty() : before.filter(known -> known.namePublic() && Objects.equals(known.name(), name)).isPresent();
        if (one.erased() == null && !same) {
            senders.name(one.id(), name, name != null, language, UUID.randomUUID(), received.keptUntil());
            tell(hearing, one, HearingDeeds.NAME_SENDER, author);
        }
    }

    /** Asks to have it erased: at once nobody but the secretariat sees it, which erases it. */
    @Transactional
    public void askToErase(Hearing hearing, Statement one, Author author) {
        if (statements.find(hearing.id(), one.id()).filter(now -> now.erased() == null && now.asked() == null).isPresent()) {
            statements.asked(one.id(), true);
            tell(hearing, one, HearingDeeds.ASK_TO_ERASE, author);
        }
    }

    /** They have thought better of it. */
    @Transactional
    public void takeBackAsking(Hearing hearing, Statement one, Author author) {
        if (statements.find(hearing.id(), one.id()).filter(now -> now.erased() == null && now.asked() != null).isPresent()) {
            statements.asked(one.id(), false);
            tell(hearing, one, HearingDeeds.TAKE_BACK_ASKING, author);
        }
    }

    private void tell(Hearing hearing, Statement one, Deed deed, Author author) {
        journal.append(author, new Event(hearing.plan().value(), one.id().value(), deed, null, null, null));
    }
}
