package no.samspill.progress;

import static no.samspill.figure.Svg.number;

import java.time.LocalDate;
import java.util.Objects;
import no.samspill.figure.Axis;
import no.samspill.figure.Bar;
import no.samspill.figure.Paint;
import no.samspill.figure.Pen;
import no.samspill.figure.Svg;
import no.samspill.kernel.Period;

/**
 * A step's shape along the months: a phase is a bar, a milestone a diamond, an event a ring that is filled when it is past.
 * Dashed is not settled. What the council took note of stands below it as a thin shadow.
 */
final class StepMarker {
    private static final double RADIUS = 6;
    private static final double NARROWEST = 8;

    private final Svg svg;
    private final Axis axis;

    StepMarker(Svg svg, Axis axis) {
        this.svg = svg;
        this.axis = axis;
    }

    /** Where its left and right edges came to stand. */
    record Edges(double left, double right) {}

    /** Only for a step that has a date. */
    Edges draw(Sight sight, double middle) {
        Step step = sight.step();
        Period period = Objects.requireNonNull(step.when().schedule().period());
        sight.movedFrom().map(Baseline.Kept::period).ifPresent(was -> ghost(was, middle));
        boolean dashed = step.tentative();
        boolean past = sight.turn() == Turn.PAST || step.standing() instanceof Standing.Done;
        LocalDate last = period.to() == null ? axis.last() : period.to();
        LocalDate first = period.from() == null ? last : period.from();
        if (step.kind().isPhase()) {
            Paint fill = sight.turn() == Turn.NOW ? Paint.FJORD : Paint.WATER;
            new Bar(svg, axis, step.cancelled() ? Paint.NONE : fill, 20).draw(new Period(period.from(), period.to(), period.precision(), period.recurring(), dashed), middle, "");
            return new Edges(axis.at(first), axis.after(last));
        }
        if (!first.equals(last)) {
            double left = axis.at(first);
            double wide = Math.max(axis.after(last) - left, NARROWEST);
            svg.box(dashed || step.cancelled() ? Paint.PAPER : past ? Paint.FJORD : Paint.WATER, pen(dashed), left, middle - RADIUS, wide, RADIUS * 2, 2);
            return new Edges(left, left + wide);
        }
        double x = (axis.at(first) + axis.after(first)) / 2;
        Paint inside = past && !step.cancelled() ? Paint.FJORD : Paint.PAPER;
        if (step.kind().isMilestone()) {
            diamond(dashed || step.cancelled() ? Paint.PAPER : Paint.FJORD, pen(dashed), x, middle, RADIUS + 1.5);
        } else {
            svg.circle(inside, pen(dashed), x, middle, RADIUS);
        }
        return new Edges(x - RADIUS - 2, x + RADIUS + 2);
    }

    private void ghost(Period was, double middle) {
        LocalDate last = was.to() == null ? axis.last() : was.to();
        LocalDate first = was.from() == null ? last : was.from();
        double left = axis.at(first);
        svg.box(Paint.SAND, Pen.of(Paint.QUIET, 1), left, middle + RADIUS + 2, Math.max(axis.after(last) - left, NARROWEST), 4, 2);
    }

    private void diamond(Paint fill, Pen pen, double x, double middle, double radius) {
        String arm = number(radius);
        svg.path(fill, pen, "M" + number(x) + ' ' + number(middle - radius) + 'l' + arm + ' ' + arm + " -" + arm + ' ' + arm + " -" + arm + " -" + arm + 'z');
    }

    private static Pen pen(boolean dashed) {
        return Pen.of(Paint.FJORD, 2).dashed(dashed);
    }
}
