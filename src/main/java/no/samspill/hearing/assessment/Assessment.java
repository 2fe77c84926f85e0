package no.samspill.hearing.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingDeeds;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what the council means about one point. Each thing done is told in the journal, which keeps nothing of the words. */
@Service
public class Assessment {
    private final PointRepository points;
    private final Journal journal;
    private final Clock clock;

    Assessment(PointRepository points, Journal journal, Clock clock) {
        this.points = points;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Writes an answer, or a draft of one, and what else the desk says of a point.
     *
     * @param seen the revision of the point that the form was filled in by
     */
    @Transactional
    public Assessed propose(Hearing hearing, PointId id, int seen, Proposal wanted, Author author) {
        Point now = locked(hearing, id);
        if (now.locked()) {
            return new Assessed.Locked(now);
        }
        List<Event> events = events(hearing, now, wanted);
        if (events.isEmpty()) {
            return new Assessed.Done(now);
        }
        if (now.revision() != seen) {
            return new Assessed.Clash(now);
        }
        Judgement judgement = wanted.judgement();
        if (judgement != null && !judgement.reasoned(wanted.words())) {
            return new Assessed.Unreasoned(judgement);
        }
        if (judgement == null && hearing.concluded() != null) {
            return new Assessed.Nothing();
        }
        points.propose(id, wanted, clock.instant());
        points.layOut(List.of(id));
        if (judgement != null) {
            points.fixNumbers(now.statement());
        }
        journal.append(author, events);
        return done(hearing, id);
    }

    /** What somebody who knows says of it; empty for nothing any more. The answer stays as it is. */
    @Transactional
    public Assessed advise(Hearing hearing, PointId id, int seen, String words, PersonId by, Author author) {
        Point now = locked(hearing, id);
        String advice = words.replace("\0", "").replace("\r\n", "\n").strip();
        if (now.locked()) {
            return new Assessed.Locked(now);
        }
        if (advice.equals(now.advice() == null ? "" : now.advice().words())) {
            return new Assessed.Done(now);
        }
        if (now.revision() != seen) {
            return new Assessed.Clash(now);
        }
        points.advise(id, advice.isEmpty() ? null : advice, advice.isEmpty() ? null : by);
        journal.append(author, event(hearing, id, HearingDeeds.ADVISE));
        return done(hearing, id);
    }

    /** Done with: it is changed no more until somebody says why it must. */
    @Transactional
    public Assessed lock(Hearing hearing, PointId id, @Nullable PersonId by, Author author) {
        Point now = locked(hearing, id);
        if (now.locked()) {
            return new Assessed.Done(now);
        }
        if (!now.answered()) {
            return new Assessed.Nothing();
        }
        points.lock(List.of(id), clock.instant(), by);
        journal.append(author, new Event(hearing.plan().value(), id.value(), HearingDeeds.LOCK, String.valueOf(now.revision() + 1), null, null));
        return done(hearing, id);
    }

    /** @param why kept in the journal: it names nobody */
    @Transactional
    public Assessed unlock(Hearing hearing, PointId id, String why, Author author) {
        Point now = locked(hearing, id);
        if (!now.locked()) {
            return new Assessed.Done(now);
        }
        if (why.isBlank()) {
            return new Assessed.Nothing();
        }
        points.unlock(List.of(id));
        journal.append(author.because(why.strip()), event(hearing, id, HearingDeeds.UNLOCK));
        return done(hearing, id);
    }

    private static List<Event> events(Hearing hearing, Point now, Proposal wanted) {
        List<Event> events = new ArrayList<>();
        Judgement before = now.answer() == null ? null : now.answer().judgement();
        Judgement after = wanted.judgement();
        boolean reworded = !now.wording().equals(wanted.words());
        if (before != null && after == null) {
            events.add(new Event(hearing.plan().value(), now.id().value(), HearingDeeds.TAKE_BACK_ANSWER, null, before.name(), null));
        } else if (after != null && (before != after || reworded)) {
            events.add(new Event(hearing.plan().value(), now.id().value(), HearingDeeds.ANSWER, null, before == null ? null : before.name(), after.name()));
        } else if (reworded) {
            events.add(event(hearing, now.id(), HearingDeeds.DRAFT));
        }
        if (!Objects.equals(now.assignee(), wanted.assignee())) {
            events.add(new Event(hearing.plan().value(), now.id().value(), HearingDeeds.ASSIGN, String.valueOf(now.revision() + 1), text(now.assignee()), text(wanted.assignee())));
        }
        if (!Objects.equals(now.due(), wanted.due())) {
            events.add(new Event(hearing.plan().value(), now.id().value(), HearingDeeds.DUE, null, text(now.due()), text(wanted.due())));
        }
        if (!Objects.equals(now.element(), wanted.element()) || !Objects.equals(now.theme(), wanted.theme())) {
            events.add(new Event(hearing.plan().value(), now.id().value(), HearingDeeds.PLACE, null, text(now.element()), text(wanted.element())));
        }
        return events;
    }

    private Point locked(Hearing hearing, PointId id) {
        points.lock(List.of(id));
        return points.find(hearing.id(), id).orElseThrow();
    }

    private Assessed done(Hearing hearing, PointId id) {
        return new Assessed.Done(points.find(hearing.id(), id).orElseThrow());
    }

    private static Event event(Hearing hearing, PointId id, Deed deed) {
        return new Event(hearing.plan().value(), id.value(), deed, null, null, null);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
