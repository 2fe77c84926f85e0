package no.samspill.publishing.deck;

import java.util.List;
import no.samspill.publishing.deck.Slide.Point;
import no.samspill.publishing.deck.Slide.Weight;

/** What stands before a table or a picture, on the same slide where that has room for it. */
public final class Lead {
    private static final int MOST_LINES = 2;
    private static final double WIDTH = 840;
    private static final double SIZE = Weight.QUIET.size();

    private Lead() {}

    /** Whether it is short enough to stand there. */
    static boolean fits(List<Point> points) {
        return points.stream().allMatch(point -> point.weight() == Weight.PLAIN) && lines(points) <= MOST_LINES;
    }

    /** As it looks there. */
    static List<Point> of(List<Point> points) {
        return points.stream().map(point -> new Point(Weight.QUIET, point.text(), point.language())).toList();
    }

    /** The room it takes, in points, with what parts it from the rest; 0 for nothing. */
    public static double height(List<Point> lead) {
        return lead.isEmpty() ? 0 : lines(lead) * SIZE * 1.2 + lead.size() * Weight.QUIET.above() + 8;
    }

    private static double lines(List<Point> points) {
        return points.stream().mapToDouble(point -> Math.max(1, Math.ceil(point.text().length() * SIZE * 0.48 / WIDTH))).sum();
    }
}
