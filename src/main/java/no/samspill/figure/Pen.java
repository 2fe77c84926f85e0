package no.samspill.figure;

/**
 * A line's dress.
 *
 * @param width in CSS pixels
 * @param dashed what is not settled is drawn so
 */
public record Pen(Paint paint, double width, boolean dashed) {

    /** Draws nothing. */
    public static final Pen NONE = new Pen(Paint.NONE, 0, false);

    public static Pen of(Paint paint, double width) {
        return new Pen(paint, width, false);
    }

    public Pen dashed(boolean unsettled) {
        return new Pen(paint, width, unsettled);
    }

    String attributes() {
        return paint == Paint.NONE
                ? ""
                : paint.stroke() + " stroke-width=\"" + Svg.number(width) + '"' + (dashed ? " stroke-dasharray=\"4 3\"" : "");
    }
}
