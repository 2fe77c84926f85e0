package no.samspill.publishing.figure;

import java.util.Locale;
import no.samspill.publishing.document.Signs;

/** Writes a picture's parts: each has colours of its own for paper and a class by which a page restyles it. */
final class Svg {
    static final String INK = "#1d2a2c";
    static final String QUIET = "#545f60";
    static final String RULE = "#d4cfc4";
    static final String FJORD = "#0a5d61";
    static final String WATER = "#d9eced";
    static final String EDGE = "#2f8489";
    static final String SAND = "#f4f0e8";

    private final StringBuilder out = new StringBuilder();

    String document(double width, double height, String title) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"tl\" viewBox=\"0 0 " + number(width) + ' ' + number(height)
                + "\" width=\"" + number(width) + "\" height=\"" + number(height)
                + "\" role=\"img\" font-family=\"Inter, Arial, Noto Sans Hebrew, Noto Sans Arabic, Noto Sans Symbols 2, Noto Emoji, sans-serif\"><title>" + escaped(title) + "</title>" + out + "</svg>";
    }

    void line(String style, double x1, double y1, double x2, double y2, String stroke, String more) {
        out.append("<line class=\"").append(style).append('"').append(attributes("x1", x1, "y1", y1, "x2", x2, "y2", y2))
                .append(" stroke=\"").append(stroke).append('"').append(more).append("/>");
    }

    void box(String style, double x, double y, double width, double height, String fill, String more) {
        out.append("<rect class=\"").append(style).append('"')
                .append(attributes("x", x, "y", y, "width", width, "height", height))
                .append(" fill=\"").append(fill).append('"').append(more).append("/>");
    }

    void path(String style, String path, String fill, String more) {
        out.append("<path class=\"").append(style).append("\" d=\"").append(path).append("\" fill=\"").append(fill).append('"')
                .append(more).append("/>");
    }

    void circle(String style, double x, double y, double radius, String fill, String more) {
        out.append("<circle class=\"").append(style).append('"').append(attributes("cx", x, "cy", y, "r", radius))
                .append(" fill=\"").append(fill).append('"').append(more).append("/>");
    }

    void text(String style, double x, double y, double size, String fill, String more, String words) {
        out.append("<text class=\"").append(style).append('"').append(attributes("x", x, "y", y, "font-size", size))
                .append(" fill=\"").append(fill).append('"').append(more).append('>').append(escaped(words)).append("</text>");
    }

    static String number(double value) {
        String written = String.format(Locale.ROOT, "%.1f", value);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    private static String attributes(Object... pairs) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            written.append(' ').append(pairs[i]).append("=\"").append(number((double) pairs[i + 1])).append('"');
        }
        return written.toString();
    }

    private static String escaped(String words) {
        return Signs.unjoined(words).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
