package no.samspill.hearing.assessment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingDeeds;
import no.samspill.ledger.Author;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does one thing to several points, as one act: it is undone as one, but for those that somebody has changed since. */
@Service
public class Several {
    private final PointRepository points;
    private final Journal journal;
    private final Clock clock;

    Several(PointRepository points, Journal journal, Clock clock) {
        this.points = points;
        this.journal = journal;
        this.clock = clock;
    }

    /** Answers those that nobody has answered: what stands is never written over unseen. @throws IllegalArgumentException for no reason */
    @Transactional
    public Together answer(Hearing hearing, Collection<PointId> chosen, Proposal wanted, Author author) {
        Judgement judgement = Objects.requireNonNull(wanted.judgement());
        if (!judgement.reasoned(wanted.words())) {
            throw new IllegalArgumentException("an answer without a reason");
        }
        List<Point> all = locked(hearing, chosen);
        List<Point> fit = fit(all, point -> !point.answered());
        points.answer(ids(fit), judgement, wanted.words(), wanted.stock(), clock.instant());
        points.layOut(ids(fit));
        fit.stream().map(Point::statement).distinct().forEach(points::fixNumbers);
        return done(all, fit, author, point -> new Event(hearing.plan().value(), point.id().value(), HearingDeeds.ANSWER_TOGETHER, after(point), null, judgement.name()));
    }

    /** @param assignee null for nobody */
    @Transactional
    public Together assign(Hearing hearing, Collection<PointId> chosen, @Nullable PersonId assignee, Author author) {
        List<Point> all = locked(hearing, chosen);
        List<Point> fit = fit(all, point -> !Objects.equals(point.assignee(), assignee));
        points.assign(ids(fit), assignee);
        return done(all, fit, author, point -> new Event(
                hearing.plan().value(), point.id().value(), HearingDeeds.ASSIGN, after(point), point.assignee() == null ? null : point.assignee().toString(), assignee == null ? null : assignee.toString()));
    }

    /** Locks those that are answered. */
    @Transactional
    public Together lock(Hearing hearing, Collection<PointId> chosen, @Nullable PersonId by, Author author) {
        List<Point> all = locked(hearing, chosen);
        List<Point> fit = fit(all, Point::answered);
        points.lock(ids(fit), clock.instant(), by);
        return done(all, fit, author, point -> new Event(hearing.plan().value(), point.id().value(), HearingDeeds.LOCK, after(point), null, null));
    }

    /** What one act did to points of this hearing, and can be undone; empty for none. */
    public List<PointId> undoable(Hearing hearing, UUID batch) {
        return entries(hearing, batch).map(entry -> new PointId(entry.event().element())).filter(id -> points.find(hearing.id(), id).isPresent()).toList();
    }

    /** Undoes one act for all that nobody has changed since. */
    @Transactional
    public Together undo(Hearing hearing, UUID batch, Author author) {
        List<Entry> entries = entries(hearing, batch).toList();
        List<Point> all = locked(hearing, entries.stream().map(entry -> new PointId(entry.event().element())).toList());
        List<Point> undone = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<Point> unchanged = all.stream()
                    .filter(point -> point.id().value().equals(entry.event().element()) && String.valueOf(point.revision()).equals(entry.event().field()))
                    .findFirst();
            unchanged.filter(point -> undo(hearing, point, entry.event())).ifPresent(undone::add);
        }
        return done(all, undone, author, point -> new Event(hearing.plan().value(), point.id().value(), HearingDeeds.UNDO, null, null, null));
    }

    private boolean undo(Hearing hearing, Point point, Event event) {
        if (event.deed().equals(HearingDeeds.LOCK)) {
            points.unlock(List.of(point.id()));
        } else if (event.deed().equals(HearingDeeds.ASSIGN)) {
            points.assign(List.of(point.id()), event.from() == null ? null : new PersonId(UUID.fromString(event.from())));
        } else if (hearing.concluded() != null) {
            // Everybody has read it: an answer may become another, and never none.
            return false;
        } else {
            points.clear(List.of(point.id()));
        }
        return true;
    }

    private Stream<Entry> entries(Hearing hearing, UUID batch) {
        return journal.ofBatch(batch).stream()
                .filter(entry -> hearing.plan().value().equals(entry.event().plan()) && entry.event().field() != null)
                .filter(entry -> Stream.of(HearingDeeds.ANSWER_TOGETHER, HearingDeeds.ASSIGN, HearingDeeds.LOCK).anyMatch(entry.event().deed()::equals));
    }

    private List<Point> locked(Hearing hearing, Collection<PointId> chosen) {
        points.lock(chosen);
        return chosen.stream().distinct().flatMap(id -> points.find(hearing.id(), id).stream()).toList();
    }

    private static List<Point> fit(List<Point> all, Predicate<Point> wanted) {
        return all.stream().filter(point -> !point.locked()).filter(wanted).toList();
    }

    private Together done(List<Point> all, List<Point> done, Author author, Function<Point, Event> told) {
        List<PointId> left = all.stream().filter(point -> !done.contains(point)).map(Point::id).toList();
        return new Together(done.isEmpty() ? null : journal.append(author, done.stream().map(told).toList()), ids(done), left);
    }

    private static String after(Point point) {
        return String.valueOf(point.revision() + 1);
    }

    private static List<PointId> ids(List<Point> some) {
        return some.stream().map(Point::id).toList();
    }
}
