package no.samspill.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.samspill.figure.Type.Anchor;
import no.samspill.kernel.Words;

/** Each of a course's lines in a small picture of its own, all on one scale, with the others behind it: as lines of few, as the room between them of many. */
public final class Multiples {
    private static final double WIDTH = 290;
    private static final double HEIGHT = 170;
    private static final int STEPS = 4;
    /** So many can be told from each other. */
    private static final int GHOSTS = 12;

    private Multiples() {}

    /** One for each line, in their order. @param name of the first ones; see {@link Drawing} */
    public static List<Drawing> draw(Course course, Words words, String name) {
        List<Plot> plots = plots(course, words, WIDTH, HEIGHT);
        List<Drawing> drawn = new ArrayList<>();
        for (int at = 0; at < plots.size(); at++) {
            drawn.add(plots.get(at).drawing(name + '-' + (at + 1), new CourseInWords(course.only(at), words).all()));
        }
        return drawn;
    }

    static List<Plot> plots(Course course, Words words, double width, double height) {
        Ladder ladder = course.ladder(false, STEPS);
        Spelling spelling = Spelling.of(ladder, words);
        double margin = course.lines().stream()
                .map(line -> line.known(line.last().orElse(-1)))
                .mapToDouble(known -> known == null ? 0 : Placing.width(number(), spelling.say(known.value(), course.decimals())))
                .max().orElse(0) + 12;
        List<Plot> plots = new ArrayList<>();
        for (int at = 0; at < course.lines().size(); at++) {
            plots.add(one(course, new Plot(course, words, ladder, width, height, false, margin, 0), at));
        }
        return plots;
    }

    private static Plot one(Course course, Plot plot, int which) {
        plot.svg.line(Pen.of(Paint.RULE, 1), plot.left, plot.foot, plot.right, plot.foot);
        if (course.lines().size() <= GHOSTS) {
            for (int at = 0; at < course.lines().size(); at++) {
                if (at != which) {
                    plot.line(course.lines().get(at), Pen.of(Paint.GHOST, 1.2));
                }
            }
        } else {
            between(plot);
        }
        plot.targets();
        plot.breaks(Paint.RULE);
        Course.Line line = course.lines().get(which);
        plot.line(line, Pen.of(Paint.FJORD, 2.5));
        plot.slashes(line, 14);
        plot.holes(line, 4.5);
        line.last().ifPresent(last -> end(plot, line, last));
        line.first().ifPresent(first -> begin(plot, line, first));
        for (int at = 0; at < line.points().size(); at++) {
            Course.Known known = line.known(at);
            if (known != null) {
                plot.range(known, plot.x(at), Paint.EDGE);
                if (plot.lone(line, at) || known.preliminary()) {
                    Marker.DOT.draw(plot.svg, Paint.FJORD, known.preliminary(), plot.x(at), plot.y(known.value()), 3);
                }
            }
        }
        plot.moments(Type.of(Paint.QUIET, Plot.SIZE), 36);
        return plot;
    }

    /** Where it came from is told, too: there are no numbers beside so small a picture. */
    private static void begin(Plot plot, Course.Line line, int first) {
        Course.Known known = line.known(first);
        if (known != null && first != line.last().orElse(-1)) {
            double y = plot.y(known.value());
            double x = Math.max(2, plot.x(first) - 4);
            Type type = Type.of(Paint.QUIET, Plot.SIZE);
            String words = plot.spelling.say(known.value(), plot.course.decimals());
            plot.placing.writeClear(words, List.of(new Placing.Spot(type, x, y - 8), new Placing.Spot(type, x, y + 18)));
        }
    }

    private static void end(Plot plot, Course.Line line, int last) {
        Course.Known known = line.known(last);
        if (known != null) {
            plot.svg.circle(Paint.FJORD, Pen.NONE, plot.x(last), plot.y(known.value()), 4);
            plot.placing.write(number(), plot.x(last) + 8, Math.max(11, plot.y(known.value()) + 4.5), plot.spelling.say(known.value(), plot.course.decimals()));
        }
    }

    /** From the lowest to the highest of them all, at each moment. */
    private static void between(Plot plot) {
        for (int at = 0; at < plot.course.moments().size(); at++) {
            int moment = at;
            double[] all = plot.course.lines().stream().map(line -> line.known(moment)).flatMap(known -> known == null ? Stream.empty() : Stream.of(known.value())).mapToDouble(plot::y).sorted().toArray();
            if (all.length > 1) {
                double wide = Math.max(1.5, plot.apart() * 0.7);
                plot.svg.box(Paint.WATER, Pen.NONE, plot.x(at) - wide / 2, all[0], wide, all[all.length - 1] - all[0], 0);
            }
        }
    }

    private static Type number() {
        return Type.of(Paint.INK, Plot.SIZE).heavy().at(Anchor.START);
    }
}
