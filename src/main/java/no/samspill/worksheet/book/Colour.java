package no.samspill.worksheet.book;

import org.jspecify.annotations.Nullable;

/**
 * A colour behind a cell's letters.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Colour(int rgb) {
    private static final double GREYISH = 0.18;
    private static final int LEAST = 8;
    private static final double WHITE = 0.97;

    /** Null for white, which is no colour. */
    public static @Nullable Colour of(int rgb) {
        Colour colour = new Colour(rgb & 0xFFFFFF);
        return colour.lightness() > WHITE ? null : colour;
    }

    /** What a person calls it. */
    public Hue hue() {
        double chroma = most() - least();
        double room = 1 - Math.abs(2 * lightness() - 1);
        if (chroma < LEAST || chroma / 255 < GREYISH * room) {
            return Hue.GREY;
        }
        return Hue.at(degrees(chroma));
    }

    /** Around the circle of colours: 0 for red, 60 for yellow, 120 for green. */
    double degrees() {
        double chroma = most() - least();
        return chroma == 0 ? 0 : degrees(chroma);
    }

    private double degrees(double chroma) {
        double sector = most() == red() ? (green() - blue()) / chroma : most() == green() ? 2 + (blue() - red()) / chroma : 4 + (red() - green()) / chroma;
        return (sector * 60 + 360) % 360;
    }

    double lightness() {
        return (most() + least()) / 2.0 / 255;
    }

    /** Lighter for a tint above 0, darker below, as the spreadsheet programs reckon. */
    Colour tinted(double tint) {
        if (tint == 0) {
            return this;
        }
        double light = lightness();
        double wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
        return new Colour(channel(red(), light, wanted) << 16 | channel(green(), light, wanted) << 8 | channel(blue(), light, wanted));
    }

    /** The hue and the saturation stay: a channel's distance from the lightness grows with the room there is for it. */
    private static int channel(int value, double light, double wanted) {
        double room = 1 - Math.abs(2 * light - 1);
        double scale = room == 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) / room;
        return (int) Math.clamp(Math.round((wanted + (value / 255.0 - light) * scale) * 255), 0, 255);
    }

    private int red() {
        return rgb >> 16 & 255;
    }

    private int green() {
        return rgb >> 8 & 255;
    }

    private int blue() {
        return rgb & 255;
    }

    private int most() {
        return Math.max(red(), Math.max(green(), blue()));
    }

    private int least() {
        return Math.min(red(), Math.min(green(), blue()));
    }
}
