package no.samspill.hearing.statement;

import java.util.List;
import no.samspill.hearing.Consultees;
import no.samspill.hearing.Hearing;
import org.springframework.stereotype.Service;

/** All that came in, for the secretariat, who sort it. Looking changes nothing. */
@Service
public class StatementInbox {
    private final InboxRepository inbox;
    private final Consultees consultees;

    StatementInbox(InboxRepository inbox, Consultees consultees) {
        this.inbox = inbox;
        this.consultees = consultees;
    }

    public Tally tally(Hearing hearing) {
        return inbox.tally(hearing.id());
    }

    public int count(Hearing hearing, Wanted wanted) {
        return inbox.count(hearing.id(), wanted);
    }

    /** The newest first. */
    public List<Statement> some(Hearing hearing, Wanted wanted, int after, int most) {
        return inbox.some(hearing.id(), wanted, after, most);
    }

    /** Those who were asked, by name: on whose behalf something can be entered. */
    public List<Behalf.Proven> consultees(Hearing hearing) {
        return consultees.list(hearing).stream().map(each -> new Behalf.Proven(each.id(), each.name())).toList();
    }
}
