package no.samspill.figure;

/**
 * A figure as SVG. It never stands alone: whoever shows it shows the same as words, most often as a table.
 *
 * @param name unique in its paper; the picture's file name inside a format that has one
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record Drawing(String name, String svg, int width, int height) {}
