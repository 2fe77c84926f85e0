package no.samspill.figure;

import java.math.BigDecimal;
import java.util.List;
import no.samspill.figure.Placing.Spot;
import no.samspill.figure.Type.Anchor;
import no.samspill.kernel.Words;

/** A course's first line as columns, each from 0: up where its number is above it, down where it is below. */
public final class ColumnsPicture {
    private static final double WIDEST = 72;

    private ColumnsPicture() {}

    /** @param name see {@link Drawing} @param width in CSS pixels, at least 300 */
    public static Drawing draw(Course whole, Words words, String name, int width) {
        Plot plot = plot(whole, words, width);
        return plot.drawing(name, new CourseInWords(plot.course, words).all());
    }

    /** With letters that are read from the back of a room. */
    public static Drawing onWall(Course whole, Words words, String name, int width) {
        return draw(whole, words, name, (int) (width * Plot.SIZE / CoursePicture.WALL)).enlarged(CoursePicture.WALL / Plot.SIZE);
    }

    static Plot plot(Course whole, Words words, int width) {
        Course course = whole.lines().isEmpty() ? whole : whole.only(0);
        int moments = Math.max(1, course.moments().size());
        Plot plot = new Plot(course, words, course.ladder(true, CoursePicture.STEPS), width, width >= 900 ? 380 : 300, true, 4, Math.min(WIDEST, width / (2.0 * moments + 2)) * 0.8);
        plot.ground();
        plot.breaks(Paint.QUIET);
        plot.targets();
        if (!course.lines().isEmpty()) {
            Course.Line line = course.lines().getFirst();
            double wide = Math.min(WIDEST, plot.apart() * 0.66);
            for (int at = 0; at < moments; at++) {
                Course.Known known = line.known(at);
                if (known != null) {
                    column(plot, known, plot.x(at), wide, at == line.last().orElse(-1));
                }
            }
            for (int at = 0; at < moments; at++) {
                Course.Known known = line.known(at);
                if (known != null) {
                    plot.placing.line(plot.x(at) - wide / 2, plot.y(BigDecimal.ZERO), plot.x(at) + wide / 2, plot.y(known.value()));
                }
            }
            plot.holes(line, 4.5);
        }
        plot.moments(Type.of(Paint.QUIET, Plot.SIZE), 12);
        plot.targetsInWords();
        return plot;
    }

    private static void column(Plot plot, Course.Known known, double x, double wide, boolean last) {
        double zero = plot.y(BigDecimal.ZERO);
        double end = plot.y(known.value());
        Paint paint = last ? Paint.NOW : Paint.FJORD;
        plot.svg.box(known.preliminary() ? Paint.PAPER : paint, known.preliminary() ? Pen.of(paint, 1.6).dashed(true) : Pen.NONE, x - wide / 2, Math.min(zero, end), wide, Math.abs(zero - end), 0);
        plot.range(known, x, Paint.INK);
        String words = plot.spelling.say(known.value(), plot.course.decimals());
        Type type = Type.of(Paint.INK, Plot.SIZE).heavy(last).at(Anchor.MIDDLE);
        if (last || Placing.width(type, words) + 6 < plot.apart()) {
            boolean below = known.value().signum() < 0;
            BigDecimal outer = below ? known.low() : known.high();
            double tip = outer == null ? end : plot.y(outer);
            Type within = known.preliminary() || last ? type : Type.of(Paint.FOAM, Plot.SIZE).at(Anchor.MIDDLE);
            plot.placing.writeClear(words, List.of(new Spot(type, x, below ? tip + 15 : tip - 5), new Spot(within, x, below ? end - 7 : end + 16)));
        }
    }
}
