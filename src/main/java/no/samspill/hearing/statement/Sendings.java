package no.samspill.hearing.statement;

import java.util.List;
import no.samspill.files.Examined;
import no.samspill.hearing.Hearing;
import no.samspill.ledger.Author;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends drafts: what is taken in is a draft no more, and what is not, stays one. */
@Service
public class Sendings {
    private final Statements statements;
    private final Drafts drafts;

    Sendings(Statements statements, Drafts drafts) {
        this.statements = statements;
        this.drafts = drafts;
    }

    @Transactional
    public Taking send(Hearing hearing, NewStatement wanted, List<Examined.Fit> files, Author author) {
        Taking taking = statements.take(hearing, wanted, files, author);
        if (!(taking instanceof Taking.Shut)) {
            drafts.sent(wanted.sending());
        }
        return taking;
    }
}
