package no.samspill.hearing.statement;

import java.util.List;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingDeeds;
import no.samspill.input.HideReason;
import no.samspill.input.Showing;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat looks at what came in: lays it out for everybody where its sender lets it, or keeps it back with a reason. */
@Service
public class Sorting {
    private final StatementRepository statements;
    private final SealRepository seals;
    private final Journal journal;

    Sorting(StatementRepository statements, SealRepository seals, Journal journal) {
        this.seals = seals;
        this.statements = statements;
        this.journal = journal;
    }

    /** Those that may be are laid out. @return how many were that had not been */
    @Transactional
    public int show(Hearing hearing, List<Statement> some, Author author) {
        List<Statement> fit = some.stream().map(each -> now(hearing, each)).filter(each -> each.mayShow() && each.erased() == null && each.showing() != Showing.SHOWN && !sealed(each)).toList();
        fit.forEach(each -> statements.show(each.id()));
        if (!fit.isEmpty()) {
            journal.append(author, fit.stream().map(each -> new Event(hearing.plan().value(), each.id().value(), HearingDeeds.SHOW_STATEMENT, null, null, null)).toList());
        }
        return fit.size();
    }

    @Transactional
    public void hide(Hearing hearing, Statement one, HideReason reason, Author author) {
        Statement now = now(hearing, one);
        if (now.erased() == null && (now.showing() != Showing.HIDDEN || now.hiddenWhy() != reason)) {
            statements.hide(one.id(), reason);
            journal.append(author, new Event(hearing.plan().value(), one.id().value(), HearingDeeds.HIDE_STATEMENT, reason.name(), null, null));
        }
    }

    /** Somebody has looked at it. Opening its page says nothing: a button does. */
    @Transactional
    public void read(Statement one) {
        statements.read(one.id());
    }

    private boolean sealed(Statement one) {
        return seals.of(one.id()).stream().anyMatch(seal -> seal.file() == null);
    }

    private Statement now(Hearing hearing, Statement one) {
        statements.lock(one.id());
        return statements.find(hearing.id(), one.id()).orElseThrow();
    }
}
