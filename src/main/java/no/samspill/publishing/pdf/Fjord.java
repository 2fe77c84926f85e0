package no.samspill.publishing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;

/**
 * The cover's picture: ridges, the fjord below them, and a light for each municipality. It says nothing that the words do not.
 * Its colours are opaque: what is half transparent becomes an image that PDF/A does not allow.
 */
final class Fjord {
    private static final String RIDGES = ridges();
    private static final int WIDTH = 840;
    private static final int MOST = 9;

    private Fjord() {}

    /** Whether as many names have room beside each other. */
    static boolean holds(int municipalities) {
        return municipalities > 0 && municipalities <= MOST;
    }

    static String share(int municipalities) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(10_000.0 / municipalities) / 100);
    }

    /** As a data URL. */
    static String picture(int municipalities) {
        StringBuilder lights = new StringBuilder();
        if (holds(municipalities)) {
            lights.append("<path d=\"M0 246H840\" stroke=\"#337276\"/>");
            for (int i = 0; i < municipalities; i++) {
                lights.append(light((int) ((i + 0.5) * WIDTH / municipalities)));
            }
        }
        String svg = RIDGES.replace("</svg>", lights + "</svg>");
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static String light(int x) {
        return "<circle cx=\"" + x + "\" cy=\"246\" r=\"6\" fill=\"#f89c41\"/><path d=\"M" + (x - 5) + " 260h10M" + (x - 3.5)
                + " 268h7M" + (x - 2) + " 276h4M" + (x - 1) + " 284h2\" stroke=\"#bd8643\" stroke-width=\"2\" stroke-linecap=\"round\"/>";
    }

    private static String ridges() {
        try (InputStream in = Objects.requireNonNull(Fjord.class.getResourceAsStream("cover.svg"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
