package no.samspill.figure;

import static no.samspill.figure.Svg.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.samspill.figure.Placing.Spot;
import no.samspill.figure.Type.Anchor;
import no.samspill.kernel.Words;

/** The ground that a course is drawn on: its numbers upward, its time across, its breaks and targets; and the marks that all such pictures share. */
final class Plot {
    static final double SIZE = 13;
    /** What a row of words over the picture takes. */
    private static final double ROW = 18;
    /** What a row of rings beneath the picture takes. */
    private static final double HOLES = 16;
    private static final double FEET = 34;
    private static final Pen GRID = Pen.of(Paint.RULE, 1);
    private static final Type QUIET = Type.of(Paint.QUIET, SIZE);

    final Svg svg = new Svg();
    final Placing placing;
    final Course course;
    final Ladder ladder;
    final Spelling spelling;
    final double width;
    final double height;
    final double left;
    final double right;
    final double top;
    final double foot;
    private final double pad;

    /**
     * @param rungs whether its numbers stand beside it
     * @param margin what is kept to the right, for words at the lines' ends
     * @param pad what is kept within, to both sides
     */
    Plot(Course course, Words words, Ladder ladder, double width, double height, boolean rungs, double margin, double pad) {
        this.course = course;
        this.ladder = ladder;
        this.width = width;
        this.height = height;
        this.pad = pad;
        this.spelling = Spelling.of(ladder, words);
        this.placing = new Placing(svg, width, height);
        this.left = rungs ? ladder.rungs().stream().mapToDouble(rung -> Placing.width(QUIET, spelling.rung(rung, ladder))).max().orElse(0) + 11 : 8;
        this.right = width - margin;
        int rows = !rungs ? 0 : course.breaks().size() > 1 ? 2 : course.breaks().isEmpty() && spelling.unit(course.unit()).isEmpty() ? 0 : 1;
        this.top = 10 + rows * ROW;
        boolean holes = (!rungs || course.lines().size() == 1) && course.lines().stream().flatMap(line -> line.points().stream()).anyMatch(Course.Unknown.class::isInstance);
        this.foot = height - FEET - (holes ? HOLES : 0);
    }

    double x(int moment) {
        return x(course.moments().get(moment).at());
    }

    double x(double at) {
        double first = course.moments().getFirst().at();
        double last = course.moments().getLast().at();
        double from = left + pad;
        double to = right - pad;
        return first == last ? (from + to) / 2 : from + (to - from) * Math.clamp((at - first) / (last - first), 0, 1);
    }

    double y(BigDecimal value) {
        return foot - (foot - top) * ladder.share(value);
    }

    /** How close the moments stand. */
    double apart() {
        double least = right - left;
        for (int i = 1; i < course.moments().size(); i++) {
            least = Math.min(least, x(i) - x(i - 1));
        }
        return least;
    }

    /** The lines across, with their numbers, and the unit over them. */
    void ground() {
        for (BigDecimal rung : ladder.rungs()) {
            svg.line(rung.signum() == 0 && ladder.passesZero() ? Pen.of(Paint.QUIET, 1) : GRID, left, y(rung), right, y(rung));
            placing.write(QUIET.at(Anchor.END), left - 10, y(rung) + 4.5, spelling.rung(rung, ladder));
        }
        Lettering.broken(spelling.unit(course.unit()), width * 0.6, SIZE, 1).forEach(unit -> placing.write(QUIET, 0, 14, unit));
    }

    /** The moments beneath, as many as have room: the first and the last, and those between as evenly as may be. @param air between two of them */
    void moments(Type type, double air) {
        int last = course.moments().size() - 1;
        if (last < 0) {
            return;
        }
        label(type, last);
        label(type, 0);
        double widest = course.moments().stream().mapToDouble(moment -> Placing.width(type, moment.label())).max().orElse(0) + air;
        int every = 1;
        while (every < last && crowded(type, every, widest)) {
            every++;
        }
        for (int at = every; at < last; at += every) {
            if (middle(type, last) - x(at) >= widest) {
                label(type, at);
            }
        }
    }

    private boolean crowded(Type type, int every, double widest) {
        for (int at = every; at < course.moments().size() - 1; at += every) {
            if (x(at) - middle(type, at - every) < widest) {
                return true;
            }
        }
        return false;
    }

    private void label(Type type, int at) {
        placing.write(type.at(Anchor.MIDDLE), middle(type, at), height - 10, course.moments().get(at).label());
    }

    /** Where a label's middle stands: under its moment, but within the picture. */
    private double middle(Type type, int at) {
        double half = Placing.width(type, course.moments().get(at).label()) / 2 + 0.5;
        return Math.clamp(x(at), half, Math.max(half, width - half));
    }

    /** A mark upward where numbers cannot be compared, with the word for why where there is room for it. */
    void breaks(Paint paint) {
        for (Course.Break mark : course.breaks()) {
            if (mark.before() > 0 && mark.before() < course.moments().size()) {
                double x = (x(mark.before() - 1) + x(mark.before())) / 2;
                List<Spot> spots = new ArrayList<>();
                List<Spot> brief = new ArrayList<>();
                for (double y = top - 14; y > 0; y -= ROW) {
                    spots.add(new Spot(QUIET.at(Anchor.END), x - 6, y));
                    spots.add(new Spot(QUIET, x + 6, y));
                    brief.add(new Spot(QUIET.at(Anchor.MIDDLE), x, y));
                }
                svg.line(Pen.of(paint, 1), x, top - 8, x, foot);
                placing.line(x, top - 8, x, foot);
                if (!placing.write(mark.words(), spots)) {
                    placing.write(mark.brief(), brief);
                }
            }
        }
    }

    /** A level line for each target; of several, each until its day. */
    void targets() {
        double from = left;
        for (Course.Target target : course.targets()) {
            double end = course.moments().isEmpty() || target.until() == null || target.until() >= course.moments().getLast().at() ? right : x(target.until());
            double y = y(target.value());
            svg.line(Pen.of(Paint.INK, 1.5), from, y, Math.max(from, end), y);
            placing.line(from, y, Math.max(from, end), y);
            from = end < right ? Math.max(from, end) : from;
        }
    }

    /** What the targets are, in letters where no line goes, if there is such a place. */
    void targetsInWords() {
        double from = left;
        for (Course.Target target : course.targets()) {
            Type type = Type.of(Paint.INK, SIZE).heavy();
            double end = course.moments().isEmpty() || target.until() == null || target.until() >= course.moments().getLast().at() ? right : x(target.until());
            List<Spot> spots = new ArrayList<>();
            for (double y : new double[] {y(target.value()) - 7, y(target.value()) + 17}) {
                spots.add(new Spot(type, from + 2, y));
                spots.add(new Spot(type.at(Anchor.END), end - 2, y));
                spots.add(new Spot(type.at(Anchor.MIDDLE), (left + right) / 2, y));
            }
            placing.writeClear(target.words(), spots);
            from = end < right ? Math.max(from, end) : from;
        }
    }

    /** Dashed rings beneath the picture, off its scale: here is no number. Neighbours share one. */
    void holes(Course.Line line, double radius) {
        for (int at = 0; at < line.points().size(); at++) {
            if (line.known(at) == null) {
                int first = at;
                while (at + 1 < line.points().size() && line.known(at + 1) == null) {
                    at++;
                }
                svg.box(Paint.PAPER, Pen.of(Paint.QUIET, 1.2).dashed(true), x(first) - radius, foot + HOLES / 2 - radius + 3, x(at) - x(first) + 2 * radius, 2 * radius, radius);
            }
        }
    }

    /** A line through the points that are joined; dashed to what may yet be corrected. @return the same as SVG's path */
    void line(Course.Line line, Pen pen) {
        StringBuilder path = new StringBuilder();
        for (int at = 0; at + 1 < line.points().size(); at++) {
            Course.Known here = line.known(at);
            Course.Known next = line.known(at + 1);
            if (here == null || next == null || !course.joined(at)) {
                continue;
            }
            double x = x(at);
            double y = y(here.value());
            placing.line(x, y, x(at + 1), y(next.value()));
            if (next.preliminary()) {
                svg.line(pen.dashed(true), x, y, x(at + 1), y(next.value()));
                continue;
            }
            boolean begun = path.toString().endsWith(number(x) + ' ' + number(y));
            path.append(begun ? "" : "M" + number(x) + ' ' + number(y)).append('L').append(number(x(at + 1))).append(' ').append(number(y(next.value())));
        }
        if (!path.isEmpty()) {
            svg.path(Paint.NONE, pen, path.toString());
        }
    }

    /** Whether nothing goes to it or from it. */
    boolean lone(Course.Line line, int at) {
        boolean before = at > 0 && line.known(at - 1) != null && course.joined(at - 1);
        boolean after = at + 1 < line.points().size() && line.known(at + 1) != null && course.joined(at);
        return !before && !after;
    }

    /** From the lowest to the highest that the number may be. */
    void range(Course.Known known, double x, Paint paint) {
        if (known.low() != null && known.high() != null) {
            double cap = Math.min(4, apart() / 3);
            svg.line(Pen.of(paint, 1.2), x, y(known.low()), x, y(known.high()));
            for (BigDecimal end : List.of(known.low(), known.high())) {
                svg.line(Pen.of(paint, 1.2), x - cap, y(end), x + cap, y(end));
            }
        }
    }

    /** Two slanting strokes where a line is interrupted. */
    void slashes(Course.Line line, double tall) {
        for (Course.Break mark : course.breaks()) {
            Course.Known before = line.known(mark.before() - 1);
            Course.Known after = line.known(mark.before());
            if (mark.cut() && before != null && after != null) {
                double x = (x(mark.before() - 1) + x(mark.before())) / 2;
                double y = (y(before.value()) + y(after.value())) / 2 + tall / 2;
                svg.line(Pen.of(Paint.INK, 1.6), x - 7, y, x - 1, y - tall);
                svg.line(Pen.of(Paint.INK, 1.6), x + 1, y, x + 7, y - tall);
            }
        }
    }

    Drawing drawing(String name, String alt) {
        return svg.drawing(name, width, height, alt);
    }
}
