package no.samspill.figure;

import java.util.List;
import no.samspill.kernel.Words;

/** A course's first line in a corner of a sentence: its shape alone, with its last number marked. The number itself stands beside it. */
public final class Spark {
    private static final double WIDTH = 120;
    private static final double HEIGHT = 34;
    private static final double EDGE = 5;

    private Spark() {}

    /** @param name see {@link Drawing} */
    public static Drawing draw(Course whole, Words words, String name) {
        Svg svg = new Svg();
        Course course = whole.lines().isEmpty() ? whole : new Course(whole.unit(), whole.decimals(), whole.moments(), List.of(whole.lines().getFirst()), whole.breaks(), List.of());
        if (course.told()) {
            Plot plot = new Plot(course, words, course.ladder(false, 50), WIDTH, HEIGHT, false, 0, 0);
            shape(svg, plot, course.lines().getFirst());
        }
        return svg.drawing(name, WIDTH, HEIGHT, new CourseInWords(course, words).all());
    }

    private static void shape(Svg svg, Plot plot, Course.Line line) {
        for (int at = 0; at < line.points().size(); at++) {
            Course.Known known = line.known(at);
            if (known != null) {
                Course.Known next = line.known(at + 1);
                if (next != null && plot.course.joined(at)) {
                    svg.line(Pen.of(Paint.FJORD, 2).dashed(next.preliminary()), x(plot, at), y(plot, known), x(plot, at + 1), y(plot, next));
                } else if (plot.lone(line, at)) {
                    svg.circle(Paint.FJORD, Pen.NONE, x(plot, at), y(plot, known), 1.8);
                }
            }
        }
        line.last().ifPresent(last -> {
            Course.Known known = line.known(last);
            if (known != null) {
                svg.circle(Paint.NOW, Pen.NONE, x(plot, last), y(plot, known), 4);
            }
        });
    }

    private static double x(Plot plot, int at) {
        return EDGE + (plot.x(at) - plot.left) / (plot.right - plot.left) * (WIDTH - 2 * EDGE);
    }

    private static double y(Plot plot, Course.Known known) {
        return HEIGHT - EDGE - plot.ladder.share(known.value()) * (HEIGHT - 2 * EDGE);
    }
}
