package no.samspill.hearing.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingDeeds;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cuts points in several and joins them again. However it is done, a statement's points are all of its words. */
@Service
public class Cutting {
    private final PointRepository points;
    private final Journal journal;

    Cutting(PointRepository points, Journal journal) {
        this.points = points;
        this.journal = journal;
    }

    /**
     * Cuts one where new points begin.
     *
     * @param seen the revision that the places were chosen in
     * @param places counted from the beginning of the statement
     */
    private static List<Stretch> cut(Point point, Collection<Integer> places) {
        String own = point.words();
        // A point holds its own words alone; its places count from the statement's beginning.
        return own == null ? List.of(point.stretch()) : Stretch.all(own).cut(places.stream().map(place -> place - point.stretch().starts()).toList(), own).stream()
                .map(each -> new Stretch(each.starts() + point.stretch().starts(), each.ends() + point.stretch().starts()))
                .toList();
    }

    @Transactional
    public Assessed cut(Hearing hearing, PointId id, int seen, Collection<Integer> places, Author author) {
        Point point = locked(hearing, id);
        if (unfit(point, seen) instanceof Assessed refused) {
            return refused;
        }
        List<Stretch> stretches = cut(point, places);
        if (stretches.size() == 1) {
            return new Assessed.Nothing();
        }
        Optional<Integer> given = points.given(point.statement());
        // Until numbers are fixed, any free ones will do: they are counted anew below.
        int next = given.orElseGet(() -> points.of(point.statement()).stream().mapToInt(Point::number).max().orElseThrow());
        points.stretch(id, stretches.getFirst());
        for (Stretch each : stretches.subList(1, stretches.size())) {
            points.add(hearing.id(), point.statement(), ++next, each, point.element());
        }
        number(point, given, next);
        journal.append(author, event(hearing, point, HearingDeeds.CUT, String.valueOf(stretches.size())));
        return new Assessed.Done(points.find(hearing.id(), id).orElseThrow());
    }

    /** Joins one with the point after it. */
    @Transactional
    public Assessed join(Hearing hearing, PointId id, int seen, Author author) {
        Point point = locked(hearing, id);
        if (unfit(point, seen) instanceof Assessed refused) {
            return refused;
        }
        Optional<Point> next = points.of(point.statement()).stream().filter(other -> other.stretch().starts() == point.stretch().ends()).findFirst();
        if (next.isEmpty()) {
            return new Assessed.Nothing();
        }
        if (next.get().locked() || next.get().answered()) {
            return new Assessed.AlreadyAnswered(next.get());
        }
        points.join(point, next.get());
        number(point, points.given(point.statement()), 0);
        journal.append(author, event(hearing, point, HearingDeeds.JOIN, null));
        return new Assessed.Done(points.find(hearing.id(), id).orElseThrow());
    }

    private void number(Point point, Optional<Integer> given, int highest) {
        if (given.isEmpty()) {
            points.renumber(point.statement());
        } else if (highest > given.get()) {
            points.give(point.statement(), highest);
        }
    }

    /** With all of its statement: nobody else cuts or answers there meanwhile. */
    private Point locked(Hearing hearing, PointId id) {
        points.lockAll(points.find(hearing.id(), id).orElseThrow().statement());
        return points.find(hearing.id(), id).orElseThrow();
    }

    private static @Nullable Assessed unfit(Point point, int seen) {
        return point.locked() ? new Assessed.Locked(point) : point.answered() ? new Assessed.AlreadyAnswered(point) : point.revision() != seen ? new Assessed.Clash(point) : null;
    }

    private static Event event(Hearing hearing, Point point, Deed deed, @Nullable String to) {
        return new Event(hearing.plan().value(), point.id().value(), deed, null, null, to);
    }
}
