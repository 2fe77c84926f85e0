package no.samspill.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers along time, as {@link CoursePicture} and its neighbours draw them. What has no number is a point that says why; it is never 0,
 * and no line is drawn over it.
 *
 * @param unit what is counted: "innbyggere"; empty where nobody needs to be told
 * @param decimals how many each number is told with
 * @param moments the earliest first, those without a number too
 * @param lines the one it is about first
 * @param breaks in their order
 * @param targets the earliest first
 */
public record Course(String unit, int decimals, List<Moment> moments, List<Line> lines, List<Break> breaks, List<Target> targets) {

    /** What is longer than this share of the time a moment stands for, is a gap. */
    private static final double GAP = 1.5;

    /** @throws IllegalArgumentException if time does not go forward, or a line has another number of points than there are moments */
    public Course {
        moments = List.copyOf(moments);
        lines = List.copyOf(lines);
        breaks = List.copyOf(breaks);
        targets = List.copyOf(targets);
        for (int i = 1; i < moments.size(); i++) {
            if (!(moments.get(i).at() > moments.get(i - 1).at())) {
                throw new IllegalArgumentException(moments.get(i).label() + " after " + moments.get(i - 1).label());
            }
        }
        for (Line line : lines) {
            if (line.points().size() != moments.size()) {
                throw new IllegalArgumentException(line.points().size() + " points of " + line.name() + " for " + moments.size() + " moments");
            }
        }
    }

    /**
     * What a number is of.
     *
     * @param at in years: 2017.25 is the first of April
     * @param length until the next one is to come, in years; a survey of every third year has 3
     */
    public record Moment(String label, double at, double length) {

        public static Moment year(int year) {
            return new Moment(String.valueOf(year), year, 1);
        }

        /** @param quarter 1 to 4 */
        public static Moment quarter(String label, int year, int quarter) {
            return new Moment(label, year + (quarter - 1) / 4.0, 0.25);
        }

        /** @param month 1 to 12 */
        public static Moment month(String label, int year, int month) {
            return new Moment(label, year + (month - 1) / 12.0, 1 / 12.0);
        }
    }

    /** @param points one for each moment, in their order */
    public record Line(String name, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }

        @Nullable Known known(int at) {
            return at >= 0 && at < points.size() && points.get(at) instanceof Known known ? known : null;
        }

        OptionalInt first() {
            return IntStream.range(0, points.size()).filter(at -> known(at) != null).findFirst();
        }

        OptionalInt last() {
            return IntStream.range(0, points.size()).filter(at -> known(at) != null).reduce((earlier, later) -> later);
        }
    }

    public sealed interface Point {}

    /** @param low with {@code high} the range it may lie in; both or none @param preliminary whether it may yet be corrected */
    public record Known(BigDecimal value, @Nullable BigDecimal low, @Nullable BigDecimal high, boolean preliminary) implements Point {
        public static Known of(BigDecimal value) {
            return new Known(value, null, null, false);
        }

        Stream<BigDecimal> all() {
            return low == null || high == null ? Stream.of(value) : Stream.of(low, value, high);
        }
    }

    /** @param why in a word or two: "mangler", "vises ikke" */
    public record Unknown(String why) implements Point {}

    /**
     * Something between two moments that keeps numbers from being compared.
     *
     * @param before the moment that comes after it
     * @param words "2020: kommuner slått sammen" @param brief the same where there is little room: "2020"
     * @param cut whether the line is interrupted; otherwise a mark stands there, and numbers go on
     */
    public record Break(int before, String words, String brief, boolean cut) {}

    /** @param words "Mål for 2024: 4,0" @param until when it is to be reached, in years; null for always */
    public record Target(BigDecimal value, String words, @Nullable Double until) {}

    /** Whether a line goes from this moment to the next one, where both have numbers. */
    boolean joined(int at) {
        Moment here = moments.get(at);
        Moment next = moments.get(at + 1);
        return next.at() - here.at() <= GAP * Math.max(here.length(), next.length()) && breaks.stream().noneMatch(cut -> cut.cut() && cut.before() == at + 1);
    }

    /** All that must have room along the axis. */
    Stream<BigDecimal> values() {
        return Stream.concat(
                lines.stream().flatMap(line -> line.points().stream()).flatMap(point -> point instanceof Known known ? known.all() : Stream.empty()),
                targets.stream().map(Target::value));
    }

    /** Whether there is a number at all. */
    public boolean told() {
        return lines.stream().anyMatch(line -> line.first().isPresent());
    }

    /** @param most how many steps there may be @param fromZero whether 0 must be on it, as for bars */
    Ladder ladder(boolean fromZero, int most) {
        return values().reduce(BigDecimal::min)
                .map(lowest -> Ladder.of(lowest, values().reduce(BigDecimal::max).orElse(lowest), fromZero, most))
                .orElseGet(() -> Ladder.of(BigDecimal.ZERO, BigDecimal.ONE, true, most));
    }

    /** One of its lines by itself. */
    public Course only(int line) {
        return new Course(unit, decimals, moments, List.of(lines.get(line)), breaks, targets);
    }
}
