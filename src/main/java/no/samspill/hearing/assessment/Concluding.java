package no.samspill.hearing.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingDeeds;
import no.samspill.hearing.HearingMoved;
import no.samspill.hearing.Hearings;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.PlanView;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays out what came of a hearing, and tells everybody who left a proven address: once, in the transaction that does it. */
@Service
public class Concluding {
    /** Points named where some are not answered. */
    private static final int NAMED = 20;

    private final Hearings hearings;
    private final PointRepository points;
    private final ProgressRepository progress;
    private final ToldRepository told;
    private final ResultLetters letters;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Concluding(Hearings hearings, PointRepository points, ProgressRepository progress, ToldRepository told, ResultLetters letters, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.hearings = hearings;
        this.points = points;
        this.progress = progress;
        this.told = told;
        this.letters = letters;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Concluded conclude(PlanView plan, Hearing heard, Author author) {
        Hearing hearing = hearings.lock(heard.id());
        if (hearing.concluded() != null) {
            return new Concluded.Before();
        }
        if (!hearing.held(clock.instant())) {
            return new Concluded.NotOver();
        }
        int open = progress.overview(hearing.id(), LocalDate.now(clock)).progress().open();
        if (open > 0) {
            return new Concluded.Unanswered(points.open(hearing.id(), NAMED), open);
        }
        hearings.conclude(hearing.id(), clock.instant());
        points.lockAnswered(hearing.id(), clock.instant());
        points.layOut(hearing.id());
        List<ToldRepository.Recipient> recipients = told.toTell(hearing.id());
        recipients.forEach(each -> letters.tell(plan, hearing, each));
        told.told(hearing.id(), clock.instant());
        events.publishEvent(new HearingMoved(plan.id(), hearings.get(hearing.id()), HearingMoved.What.CONCLUDED));
        journal.append(author, new Event(hearing.plan().value(), hearing.id().value(), HearingDeeds.CONCLUDE, null, null, String.valueOf(recipients.size())));
        return new Concluded.Done(recipients.size());
    }
}
