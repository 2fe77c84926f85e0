package no.samspill.publishing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import no.samspill.figure.Signs;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** Text as our fonts can set it. */
final class Glyphs {
    private static final int FIRST = 0x180;
    private static final int LAST = 0x1FFFF;
    private static @Nullable BitSet covered;

    private Glyphs() {}

    /** Joins letters with their accents. A sign that no font of ours has is given by its number, "U+540D": nothing is lost silently. */
    static String shown(String text) {
        if (Signs.plain(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        Signs.unjoined(Normalizer.normalize(text, Normalizer.Form.NFC)).codePoints().forEach(c -> {
            if (c < FIRST || covered().get(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(" U+%04X ".formatted(c));
            }
        });
        return shown.toString();
    }

    private static synchronized BitSet covered() {
        if (covered == null) {
            covered = new BitSet(LAST);
            for (Face face : Fonts.REGULAR) {
                add(face, covered);
            }
        }
        return covered;
    }

    private static void add(Face face, BitSet set) {
        try (InputStream in = face.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            for (int c = FIRST; c <= LAST; c++) {
                if (lookup.getGlyphId(c) != 0) {
                    set.set(c);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
