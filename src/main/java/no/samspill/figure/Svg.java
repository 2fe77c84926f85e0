package no.samspill.figure;

import java.util.Locale;

/** Draws a figure's parts, the first at the bottom. */
public final class Svg {
    private static final String LETTERS =
            "Inter, Arial, Noto Sans Hebrew, Noto Sans Arabic, Noto Sans Symbols 2, Noto Emoji, sans-serif";

    private static final int HEADING = 11;

    private final StringBuilder out = new StringBuilder();

    public void line(Pen pen, double x1, double y1, double x2, double y2) {
        out.append("<line").append(style(Paint.NONE, pen)).append(attributes("x1", x1, "y1", y1, "x2", x2, "y2", y2))
                .append(pen.attributes()).append("/>");
    }

    /** @param round the corners' radius */
    public void box(Paint fill, Pen pen, double x, double y, double width, double height, double round) {
        out.append("<rect").append(style(fill, pen)).append(attributes("x", x, "y", y, "width", width, "height", height));
        if (round > 0) {
            out.append(attributes("rx", round));
        }
        out.append(fill.fill()).append(pen.attributes()).append("/>");
    }

    /** @param path as SVG writes it, its numbers by {@link #number} */
    public void path(Paint fill, Pen pen, String path) {
        out.append("<path").append(style(fill, pen)).append(" d=\"").append(path).append('"').append(fill.fill())
                .append(pen.attributes()).append("/>");
    }

    public void circle(Paint fill, Pen pen, double x, double y, double radius) {
        out.append("<circle").append(style(fill, pen)).append(attributes("cx", x, "cy", y, "r", radius)).append(fill.fill())
                .append(pen.attributes()).append("/>");
    }

    /** @param y of the base line */
    public void text(Type type, double x, double y, String words) {
        if (!words.isBlank()) {
            out.append("<text").append(style(type.paint(), Pen.NONE)).append(attributes("x", x, "y", y, "font-size", type.size()))
                    .append(type.attributes()).append('>').append(escaped(words)).append("</text>");
        }
    }

    /** Words on end, read from below. @param x of the base line @param y where they begin */
    public void upright(Type type, double x, double y, String words) {
        if (!words.isBlank()) {
            out.append("<text").append(style(type.paint(), Pen.NONE)).append(attributes("x", x, "y", y, "font-size", type.size()))
                    .append(" transform=\"rotate(-90 ").append(number(x)).append(' ').append(number(y)).append(")\"").append(type.attributes()).append('>').append(escaped(words)).append("</text>");
        }
    }

    /** All of another, moved there. */
    void within(double x, double y, Svg other) {
        out.append("<g transform=\"translate(").append(number(x)).append(' ').append(number(y)).append(")\">").append(other.out).append("</g>");
    }

    /** A heading on end by itself. @param tall how much room it has, in CSS pixels */
    public static Drawing heading(String name, String words, int tall) {
        Svg svg = new Svg();
        svg.upright(Type.of(Paint.QUIET, HEADING).heavy(), HEADING + 1, tall - 2.0, Lettering.broken(words, tall - 4.0, HEADING, 1).stream().findFirst().orElse(""));
        return svg.drawing(name, HEADING + 5.0, tall, words);
    }

    /**
     * All that was drawn.
     *
     * @param name letters, digits and hyphens; see {@link Drawing}
     * @param alt the figure in one or two sentences, for those who do not see it
     */
    public Drawing drawing(String name, double width, double height, String alt) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sam-figure\" viewBox=\"0 0 " + number(width) + ' ' + number(height)
                + "\" width=\"" + number(width) + "\" height=\"" + number(height) + "\" role=\"img\" aria-label=\"" + escaped(alt)
                + "\" font-family=\"" + LETTERS + "\">" + out + "</svg>";
        return new Drawing(name, svg, (int) Math.ceil(width), (int) Math.ceil(height));
    }

    /** As SVG writes a number: at most one decimal, and a point whatever the machine's language. */
    public static String number(double value) {
        String written = String.format(Locale.ROOT, "%.1f", value);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    private static String style(Paint fill, Pen pen) {
        String both = (fill.style("fill") + ' ' + pen.paint().style("line")).strip();
        return both.isEmpty() ? "" : " class=\"" + both + '"';
    }

    private static String attributes(Object... pairs) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            written.append(' ').append(pairs[i]).append("=\"").append(number((double) pairs[i + 1])).append('"');
        }
        return written.toString();
    }

    static String escaped(String words) {
        return Signs.unjoined(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
