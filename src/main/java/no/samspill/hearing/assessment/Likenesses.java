package no.samspill.hearing.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingDeeds;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups points that say the same. Which ones may, is proposed by their words; that they do, a person says. */
@Service
public class Likenesses {
    /** Points that one is compared with at most, of those about the same row, the newest first: as many as an ordinary hearing has in all. */
    private static final int COMPARED = 500;

    private static final int PROPOSED = 12;

    private final PointRepository points;
    private final LikenessRepository groups;
    private final Journal journal;

    Likenesses(PointRepository points, LikenessRepository groups, Journal journal) {
        this.points = points;
        this.groups = groups;
        this.journal = journal;
    }

    public List<Likeness> list(Hearing hearing) {
        return groups.list(hearing.id());
    }

    public Optional<Likeness> find(Hearing hearing, LikenessId id) {
        return list(hearing).stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** Points about the same row that use the same words, and are not in its group yet; the most alike first. */
    public List<Point> proposed(Hearing hearing, Point point) {
        return Alike.to(point, points.about(hearing.id(), point.element(), COMPARED), PROPOSED).stream()
                .filter(other -> point.likeness() == null || !point.likeness().equals(other.likeness()))
                .toList();
    }

    /** Joins others to the group of one; where it has none, a new one by this title. */
    @Transactional
    public LikenessId join(Hearing hearing, PointId one, Collection<PointId> others, String title, Author author) {
        List<PointId> all = Stream.concat(Stream.of(one), others.stream()).distinct().toList();
        points.lock(all);
        List<Point> found = all.stream().flatMap(id -> points.find(hearing.id(), id).stream()).toList();
        LikenessId group = found.stream().map(Point::likeness).filter(Objects::nonNull).findFirst().orElseGet(() -> groups.add(hearing.id(), title));
        List<Point> joining = found.stream().filter(point -> !group.equals(point.likeness())).toList();
        if (!joining.isEmpty()) {
            points.liken(joining.stream().map(Point::id).toList(), group);
            journal.append(author, joining.stream().map(point -> event(hearing, point, group)).toList());
            groups.sweep(hearing.id());
        }
        return group;
    }

    @Transactional
    public void leave(Hearing hearing, PointId id, Author author) {
        points.lock(List.of(id));
        points.find(hearing.id(), id).filter(point -> point.likeness() != null).ifPresent(point -> {
            points.liken(List.of(id), null);
            journal.append(author, event(hearing, point, null));
            groups.sweep(hearing.id());
        });
    }

    private static Event event(Hearing hearing, Point point, @Nullable LikenessId to) {
        UUID from = point.likeness() == null ? null : point.likeness().value();
        return new Event(hearing.plan().value(), point.id().value(), HearingDeeds.LIKEN, null, from == null ? null : from.toString(), to == null ? null : to.toString());
    }
}
