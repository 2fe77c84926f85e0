package no.samspill.hearing.assessment;

import java.util.List;
import java.util.Optional;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Finds the points of a hearing. What is taken in is one point, until somebody cuts it; reading never writes. */
@Service
public class Points {
    private final PointRepository points;

    Points(PointRepository points) {
        this.points = points;
    }

    /** In the transaction that takes it in: a statement is never there without its words being a point. */
    @EventListener
    void taken(StatementTaken taken) {
        Statement statement = taken.statement();
        if (statement.words() != null) {
            points.begin(statement, Stretch.all(statement.words()));
        }
    }

    public Optional<Point> find(Hearing hearing, PointId id) {
        return points.find(hearing.id(), id);
    }

    /** @param called "2.1" */
    public Optional<Point> find(Hearing hearing, String called) {
        String[] numbers = called.split("\\.", -1);
        return numbers.length == 2 && numbers[0].matches("\\d{1,6}") && numbers[1].matches("\\d{1,6}")
                ? points.find(hearing.id(), Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]))
                : Optional.empty();
    }

    /** Those of one statement, in the order of its words. */
    public List<Point> of(Statement statement) {
        return points.of(statement.id());
    }

    /** The point of the same statement that begins where one ends. */
    public Optional<Point> next(Point point) {
        return points.of(point.statement()).stream().filter(other -> other.stretch().starts() == point.stretch().ends()).findFirst();
    }

    /** All of the statement that one is of. */
    public List<Point> of(Point point) {
        return points.of(point.statement());
    }

    public List<Point> alike(LikenessId group) {
        return points.of(group);
    }

    /** Those whose answer was made from this one. */
    public List<Point> answeredBy(Hearing hearing, StockId stock) {
        return points.of(hearing.id(), stock);
    }

    /** The first of those that ask for an answer and have none, in the order they came. */
    public List<Point> open(Hearing hearing, int most) {
        return points.open(hearing.id(), most);
    }
}
