package no.samspill.publishing.raster;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samspill.figure.Drawing;
import no.samspill.figure.Latin;
import no.samspill.figure.Signs;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** A drawing as PNG, for the formats whose readers do not all draw SVG. */
public final class Raster {
    private static final float SCALE = 2.5f;
    private static final int KEPT = 8;
    private static final Map<String, byte[]> DRAWN = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    });

    private Raster() {}

    /** Sharp enough for print; the same picture is drawn once for all papers of a plan. */
    public static byte[] png(Drawing drawing) {
        return DRAWN.computeIfAbsent(drawing.svg(), any -> draw(drawing)).clone();
    }

    private static byte[] draw(Drawing drawing) {
        Letters.known(Signs.plain(drawing.svg()));
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, drawing.width() * SCALE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(Latin.of(drawing.svg()))), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IllegalStateException("a drawing of ours is not SVG", e);
        }
        return out.toByteArray();
    }

    /** Our own fonts, made known to Java's drawing once, so that a picture does not depend on what the machine has. */
    private static final class Letters {
        private static boolean inter;
        private static boolean all;

        static synchronized void known(boolean plain) {
            if (!inter) {
                register(List.of("inter/400Regular/Inter_400Regular", "inter/600SemiBold/Inter_600SemiBold"));
                inter = true;
            }
            if (!plain && !all) {
                register(List.of(
                        "noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular",
                        "noto-sans-arabic/400Regular/NotoSansArabic_400Regular",
                        "noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular",
                        "noto-emoji/400Regular/NotoEmoji_400Regular"));
                all = true;
            }
        }

        private static void register(List<String> files) {
            for (String file : files) {
                try (InputStream in = Objects.requireNonNull(Raster.class.getResourceAsStream("/fonts/" + file + ".ttf"), file)) {
                    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (FontFormatException e) {
                    throw new IllegalStateException(file + " is not a font", e);
                }
            }
        }
    }
}
