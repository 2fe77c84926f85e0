package no.samspill.figure;

import static no.samspill.figure.Svg.number;

import java.time.LocalDate;
import no.samspill.kernel.Period;

/** A time along an axis: a box from first to last day, an arrow for an end that is open, a dot for a single day. */
public final class Bar {
    private static final double SHORTEST = 10;
    private static final double OPEN = 26;
    private static final Pen EDGE = Pen.of(Paint.EDGE, 1.2);
    private static final Type WORDS = Type.of(Paint.INK, 11);

    private final Svg svg;
    private final Axis axis;
    private final Paint fill;
    private final double tall;

    /**
     * @param fill the box where its time is settled
     * @param tall the box, in CSS pixels
     */
    public Bar(Svg svg, Axis axis, Paint fill, double tall) {
        this.svg = svg;
        this.axis = axis;
        this.fill = fill;
        this.tall = tall;
    }

    /**
     * @param middle where its middle stands, from the top
     * @param words written in it, or beside it where there is room
     */
    public void draw(Period period, double middle, String words) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        double left;
        double right;
        if (from == null && to != null) {
            right = axis.after(to);
            left = Math.max(axis.left(), right - OPEN);
            svg.line(Pen.of(Paint.EDGE, 1.4).dashed(true), left, middle, right - 5, middle);
            svg.path(
                    period.tentative() ? Paint.PAPER : Paint.FJORD,
                    Pen.of(Paint.FJORD, 1.2).dashed(period.tentative()),
                    "M" + number(right - 12) + ' ' + number(middle) + "l6-6 6 6-6 6z");
        } else if (from != null && from.equals(to)) {
            left = axis.at(from) - 5;
            right = left + 10;
            svg.circle(period.tentative() ? Paint.PAPER : Paint.FJORD, EDGE.dashed(period.tentative()), left + 5, middle, 5);
        } else {
            left = from == null ? axis.left() : axis.at(from);
            boolean open = to == null || to.isAfter(axis.last());
            right = to == null || open ? axis.right() : Math.max(axis.after(to), left + SHORTEST);
            box(left, right, middle, open, period.tentative());
        }
        say(left, right, middle, words);
    }

    private void box(double left, double right, double middle, boolean open, boolean tentative) {
        Paint inside = tentative ? Paint.NONE : fill;
        Pen pen = EDGE.dashed(tentative);
        double top = middle - tall / 2;
        if (!open) {
            svg.box(inside, pen, left, top, right - left, tall, 2);
            return;
        }
        double neck = Math.max(left, right - tall / 2);
        svg.path(
                inside, pen,
                "M" + number(left) + ' ' + number(top) + 'H' + number(neck) + 'L' + number(right) + ' ' + number(middle) + 'L'
                        + number(neck) + ' ' + number(top + tall) + 'H' + number(left) + 'Z');
    }

    /** Inside where the words fit, else to the right, else to the left; nowhere rather than over something. */
    private void say(double left, double right, double middle, String words) {
        double wide = Lettering.width(words, WORDS.size()) + 12;
        if (words.isEmpty() || wide > axis.right() - axis.left()) {
            return;
        }
        if (wide <= right - left && tall > WORDS.size()) {
            svg.text(WORDS, left + 7, middle + 4, words);
        } else if (right + wide <= axis.right()) {
            svg.text(WORDS, right + 6, middle + 4, words);
        } else if (left - wide >= axis.left()) {
            svg.text(WORDS.at(Type.Anchor.END), left - 6, middle + 4, words);
        }
    }
}
