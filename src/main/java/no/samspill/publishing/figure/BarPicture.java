package no.samspill.publishing.figure;

import static no.samspill.publishing.figure.Svg.EDGE;
import static no.samspill.publishing.figure.Svg.FJORD;
import static no.samspill.publishing.figure.Svg.INK;
import static no.samspill.publishing.figure.Svg.WATER;
import static no.samspill.publishing.figure.Svg.number;

import java.time.LocalDate;
import no.samspill.kernel.Period;

/** One row's time: a box from first to last day, an arrow for an end that is open, a dot for a single day. */
final class BarPicture {
    private static final double TALL = 16;
    private static final double SHORTEST = 10;
    private static final double OPEN = 26;
    private static final String DASHED = " stroke-dasharray=\"4 3\"";

    private final Svg svg;
    private final Axis axis;
    private final double middle;

    BarPicture(Svg svg, Axis axis, double middle) {
        this.svg = svg;
        this.axis = axis;
        this.middle = middle;
    }

    void draw(Bar bar, String words) {
        Period period = bar.period();
        if (period == null || !bar.placed()) {
            return;
        }
        LocalDate from = period.from();
        LocalDate to = period.to();
        String dress = " stroke=\"" + EDGE + "\" stroke-width=\"1.2\"" + (period.tentative() ? DASHED : "");
        double left;
        double right;
        if (from == null && to != null) {
            right = axis.after(to);
            left = Math.max(axis.left(), right - OPEN);
            svg.line("tl-open", left, middle, right - 5, middle, EDGE, DASHED + " stroke-width=\"1.4\"");
            diamond(right - 6, period.tentative());
        } else if (from != null && from.equals(to)) {
            left = axis.at(from) - 5;
            right = left + 10;
            svg.circle("tl-dot", left + 5, middle, 5, period.tentative() ? "#ffffff" : FJORD, dress);
        } else {
            left = from == null ? axis.left() : axis.at(from);
            boolean open = to == null || !axis.reaches(to);
            right = to == null || open ? axis.right() : Math.max(axis.after(to), left + SHORTEST);
            box(left, right, open, period.tentative(), dress);
        }
        say(left, right, words);
    }

    private void box(double left, double right, boolean open, boolean tentative, String dress) {
        String fill = tentative ? "none" : WATER;
        double top = middle - TALL / 2;
        if (!open) {
            svg.box(tentative ? "tl-bar tl-tentative" : "tl-bar", left, top, right - left, TALL, fill, " rx=\"2\"" + dress);
            return;
        }
        double neck = Math.max(left, right - 8);
        svg.path(
                tentative ? "tl-bar tl-tentative" : "tl-bar",
                "M" + number(left) + ' ' + number(top) + 'H' + number(neck) + 'L' + number(right) + ' ' + number(middle) + 'L'
                        + number(neck) + ' ' + number(top + TALL) + 'H' + number(left) + 'Z',
                fill, dress);
    }

    private void diamond(double x, boolean tentative) {
        svg.path(
                "tl-dot",
                "M" + number(x - 6) + ' ' + number(middle) + "l6-6 6 6-6 6z",
                tentative ? "#ffffff" : FJORD,
                " stroke=\"" + FJORD + '"' + (tentative ? DASHED : ""));
    }

    /** Inside where the words fit, else to the right, else to the left; nowhere rather than over something. */
    private void say(double left, double right, String words) {
        double wide = Lettering.width(words, 11) + 12;
        if (words.isEmpty() || wide > axis.right() - axis.left()) {
            return;
        }
        if (wide <= right - left) {
            svg.text("tl-when", left + 7, middle + 4, 11, INK, "", words);
        } else if (right + wide <= axis.right()) {
            svg.text("tl-when", right + 6, middle + 4, 11, INK, "", words);
        } else if (left - wide >= axis.left()) {
            svg.text("tl-when", left - 6, middle + 4, 11, INK, " text-anchor=\"end\"", words);
        }
    }
}
