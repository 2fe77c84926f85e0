package no.samspill.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.samspill.figure.Placing.Spot;
import no.samspill.figure.Type.Anchor;
import no.samspill.kernel.Words;

/**
 * A course as lines. The first line is the one it is about: heavier, its last number marked. The others have marks of their own and their
 * names at their ends, as many as have room there; the rest stand behind without, and in the table.
 */
public final class CoursePicture {
    /** As wide as a page, in CSS pixels. */
    public static final int WIDE = 1200;
    /** As wide as a phone. */
    public static final int NARROW = 354;
    /** How many steps an axis has at most. */
    static final int STEPS = 5;
    private static final double TALL = 380;
    private static final double LOW = 300;
    /** Between two names, from foot to foot. */
    private static final double LINE = 16;
    /** Letters on a slide, where the slide's width is counted as on a page. */
    static final double WALL = 20;
    private static final Paint OTHER = Paint.QUIET;

    private final Plot plot;
    private final boolean alone;
    private final List<Course.Line> named;

    private CoursePicture(Course course, Words words, double width, double height) {
        Ladder ladder = course.ladder(false, STEPS);
        this.alone = course.lines().size() == 1;
        this.named = course.lines().stream().filter(line -> line.last().isPresent()).limit(Math.max(1, (long) ((height - 100) / LINE))).toList();
        Spelling spelling = Spelling.of(ladder, words);
        double margin = named.stream().mapToDouble(line -> Placing.width(end(), ending(line, course, spelling, width))).max().orElse(0) + (alone ? 14 : 26);
        this.plot = new Plot(course, words, ladder, width, height, true, margin, 8);
    }

    /** @param name see {@link Drawing} @param width in CSS pixels, at least 300 */
    public static Drawing draw(Course course, Words words, String name, int width) {
        return plot(course, words, width).drawing(name, new CourseInWords(course, words).all());
    }

    static Plot plot(Course course, Words words, int width) {
        return new CoursePicture(course, words, width, width >= 900 ? TALL : LOW).drawn();
    }

    /** With letters that are read from the back of a room. */
    public static Drawing onWall(Course course, Words words, String name, int width) {
        return draw(course, words, name, (int) (width * Plot.SIZE / WALL)).enlarged(WALL / Plot.SIZE);
    }

    private Plot drawn() {
        plot.ground();
        plot.breaks(Paint.QUIET);
        plot.targets();
        List<Course.Line> lines = plot.course.lines();
        for (int at = lines.size() - 1; at >= 0; at--) {
            line(lines.get(at), at);
        }
        if (alone) {
            plot.holes(lines.getFirst(), 4.5);
        }
        plot.moments(Type.of(Paint.QUIET, Plot.SIZE), 12);
        endings();
        plot.targetsInWords();
        return plot;
    }

    private void line(Course.Line line, int at) {
        boolean first = at == 0;
        boolean ghost = !named.contains(line);
        Paint paint = first ? Paint.FJORD : ghost ? Paint.GHOST : OTHER;
        plot.line(line, Pen.of(paint, first ? 2.5 : 1.4));
        if (first) {
            plot.slashes(line, 20);
        }
        boolean crowded = plot.apart() < 14;
        int last = line.last().orElse(-1);
        for (int point = 0; point < line.points().size(); point++) {
            Course.Known known = line.known(point);
            if (known == null) {
                continue;
            }
            double x = plot.x(point);
            double y = plot.y(known.value());
            if (first) {
                plot.range(known, x, Paint.EDGE);
            }
            if (first && point == last) {
                plot.svg.circle(Paint.NOW, known.preliminary() ? Pen.of(Paint.INK, 1.5).dashed(true) : Pen.NONE, x, y, 7);
            } else if (!ghost && (!crowded || known.preliminary() || plot.lone(line, point) || point == last)) {
                Marker.of(at).draw(plot.svg, paint, known.preliminary(), x, y, first ? 4 : 3.5);
            }
        }
    }

    /** Each line's last number, and its name where there are several; pushed apart where they would stand upon each other. */
    private void endings() {
        List<Course.Line> lines = named.stream().sorted(Comparator.comparingDouble(this::last)).toList();
        List<Double> places = apart(lines.stream().map(this::last).toList(), alone ? 20 : LINE, plot.top + 4, plot.foot);
        for (int at = 0; at < lines.size(); at++) {
            Course.Line line = lines.get(at);
            int last = line.last().orElseThrow();
            double x = plot.right + 20;
            double y = places.get(at);
            Type type = end().heavy(line == plot.course.lines().getFirst());
            String words = ending(line, plot.course, plot.spelling, plot.width);
            if (alone) {
                double beside = plot.x(last) + 14;
                plot.placing.writeClear(words, List.of(new Spot(type, beside, y + 6), new Spot(type, beside, y - 12), new Spot(type, beside, y + 24), new Spot(type.at(Anchor.MIDDLE), plot.x(last), y - 14)));
            } else {
                plot.svg.line(Pen.of(Paint.RULE, 1), plot.x(last) + 9, last(line), Math.max(plot.x(last) + 9, x - 4), y);
                plot.placing.write(type, x, y + 4.5, words);
            }
        }
    }

    private double last(Course.Line line) {
        Course.Known known = line.known(line.last().orElse(-1));
        return known == null ? plot.foot : plot.y(known.value());
    }

    private Type end() {
        return alone ? Type.of(Paint.INK, 18).heavy() : Type.of(Paint.INK, Plot.SIZE).heavy();
    }

    private String ending(Course.Line line, Course course, Spelling spelling, double width) {
        Course.Known known = line.known(line.last().orElse(-1));
        String value = known == null ? "" : spelling.say(known.value(), course.decimals());
        return alone ? value : Lettering.broken(line.name(), width / 4, Plot.SIZE, 1).stream().findFirst().orElse("") + '\u00A0' + value;
    }

    /** The places nearest to those wanted, each so far from the next. @param wanted the lowest number first */
    static List<Double> apart(List<Double> wanted, double gap, double top, double foot) {
        List<Double> places = new ArrayList<>();
        for (double place : wanted) {
            places.add(Math.max(place, places.isEmpty() ? top : places.getLast() + gap));
        }
        double most = foot;
        for (int at = places.size() - 1; at >= 0; at--, most -= gap) {
            most = Math.min(most, places.get(at));
            places.set(at, most);
        }
        return places;
    }
}
