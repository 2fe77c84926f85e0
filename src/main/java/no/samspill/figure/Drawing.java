package no.samspill.figure;

/**
 * A figure as SVG. It never stands alone: whoever shows it shows the same as words, most often as a table.
 *
 * @param name unique in its paper; the picture's file name inside a format that has one
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record Drawing(String name, String svg, int width, int height) {

    /** The same, seen larger: for a wall. */
    Drawing enlarged(double times) {
        int wide = (int) Math.ceil(width * times);
        int tall = (int) Math.ceil(height * times);
        return new Drawing(name, svg.replaceFirst("width=\"[0-9.]+\" height=\"[0-9.]+\"", "width=\"" + wide + "\" height=\"" + tall + '"'), wide, tall);
    }
}
