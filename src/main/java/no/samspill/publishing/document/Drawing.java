package no.samspill.publishing.document;

/**
 * A picture as SVG.
 *
 * @param name unique in the document; the picture's file name inside a format that has one
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record Drawing(String name, String svg, int width, int height) {}
