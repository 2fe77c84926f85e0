package no.samspill.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The cover's picture: ridges, the fjord below them, and a light for each municipality. It says nothing that the words do not.
 * Its colours are opaque: what is half transparent becomes an image that PDF/A does not allow.
 */
public final class Fjord {
    private static final String RIDGES = ridges();
    private static final int SURFACE = 246;
    private static final int MOST = 9;

    private Fjord() {}

    /** Whether as many names have room beside each other. */
    public static boolean holds(int municipalities) {
        return municipalities > 0 && municipalities <= MOST;
    }

    /** The width that each of as many names has, in percent of the whole. */
    public static String share(int municipalities) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(10_000.0 / municipalities) / 100);
    }

    /** For an upright page. */
    public static Drawing upright(List<Lamp> municipalities) {
        return draw(300, 840, 430, municipalities);
    }

    /** For an upright page whose setter puts no words over a picture. @param names one each, in the lamps' order @param said what each one's council has done; empty for nothing to say */
    public static Drawing named(List<Lamp> municipalities, List<String> names, List<String> said) {
        Drawing bare = upright(municipalities);
        if (!holds(names.size())) {
            return bare;
        }
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < names.size(); at++) {
            int middle = (int) ((at + 0.5) * bare.width() / names.size());
            words.append(word(names.get(at), middle, 318, "#ffffff")).append(word(said.get(at), middle, 336, "#fef1e6"));
        }
        return new Drawing(bare.name(), bare.svg().replace("</svg>", words + "</svg>"), bare.width(), bare.height());
    }

    private static String word(String text, int middle, int y, String colour) {
        return text.isEmpty() ? "" : "<text x=\"" + middle + "\" y=\"" + y + "\" text-anchor=\"middle\" font-family=\"Inter, Arial, sans-serif\" font-size=\"13\" fill=\"" + colour + "\">" + Svg.escaped(text) + "</text>";
    }

    /** For a slide. */
    public static Drawing wide(List<Lamp> municipalities) {
        return draw(0, 1440, 330, municipalities);
    }

    /** The same with room in the water for two lines under each light. */
    public static Drawing named(List<Lamp> municipalities) {
        return draw(0, 1440, 396, municipalities);
    }

    private static Drawing draw(int left, int width, int height, List<Lamp> lamps) {
        int municipalities = lamps.size();
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height
                + "\" width=\"" + width + "\" height=\"" + height + "\"><g transform=\"translate(-" + left + " 0)\">");
        svg.append(RIDGES).append("</g><path d=\"M0 228H").append(width).append('V').append(height).append("H0Z\" fill=\"#0a4347\"/>");
        if (holds(municipalities)) {
            svg.append("<path d=\"M0 " + SURFACE + "H").append(width).append("\" stroke=\"#337276\"/>");
            for (int i = 0; i < municipalities; i++) {
                int middle = (int) ((i + 0.5) * width / municipalities);
                lamp(svg, lamps.get(i), middle);
            }
        }
        return new Drawing("fjord", svg.append("</svg>").toString(), width, height);
    }

    /** One municipality's light by itself. */
    public static Drawing one(Lamp lamp) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 56\" width=\"32\" height=\"56\"><path d=\"M3 0h26a3 3 0 0 1 3 3v50a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z\" fill=\"#0a4347\"/><g transform=\"translate(0 -232)\">");
        lamp(svg, lamp, 16);
        return new Drawing("lys", svg.append("</g></svg>").toString(), 32, 56);
    }

    private static void lamp(StringBuilder svg, Lamp lamp, int x) {
        switch (lamp) {
            case LIT -> light(svg, x);
            case HALF -> half(svg, x);
            case DARK -> svg.append("<circle cx=\"" + x + "\" cy=\"" + SURFACE + "\" r=\"5\" fill=\"#0a4347\" stroke=\"#7fa8aa\" stroke-width=\"1.5\"/>");
        }
    }

    private static void light(StringBuilder svg, int x) {
        svg.append("<circle cx=\"" + x + "\" cy=\"" + SURFACE + "\" r=\"6\" fill=\"#f89c41\"/><path d=\"M" + (x - 5) + " 260h10M"
                + (x - 3.5) + " 268h7M" + (x - 2) + " 276h4M" + (x - 1)
                + " 284h2\" stroke=\"#bd8643\" stroke-width=\"2\" stroke-linecap=\"round\"/>");
    }

    private static void half(StringBuilder svg, int x) {
        svg.append("<circle cx=\"" + x + "\" cy=\"" + SURFACE + "\" r=\"6\" fill=\"#0a4347\" stroke=\"#f89c41\" stroke-width=\"1.5\" stroke-dasharray=\"3 2\"/><path d=\"M" + x + " " + (SURFACE - 6) + "a6 6 0 0 0 0 12z\" fill=\"#f89c41\"/>");
    }

    private static String ridges() {
        try (InputStream in = Objects.requireNonNull(Fjord.class.getResourceAsStream("ridges.svg"))) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return file.substring(file.indexOf("<g"), file.lastIndexOf("</svg>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
