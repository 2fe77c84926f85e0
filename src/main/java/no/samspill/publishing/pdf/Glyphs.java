package no.samspill.publishing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.samspill.figure.Latin;
import no.samspill.figure.Signs;
import no.samspill.kernel.Words;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** Text as our fonts can set it. */
final class Glyphs {
    private static final int FIRST = 0x180;
    private static final int LAST = 0x1FFFF;
    /** What word processors paste from fonts of signs, where only they know what stands there. */
    private static final Map<Integer, String> WINGDINGS = Map.of(0xF0B7, "•", 0xF0A7, "▪", 0xF0FC, "✓", 0xF0FB, "✗", 0xF0D8, "➔", 0xF0E0, "→", 0xF0A8, "☐", 0xF06F, "☐", 0xF0FE, "☒", 0xF0AB, "★");
    private static final Map<Integer, String> COLOURS = colours();
    private static @Nullable BitSet covered;

    private Glyphs() {}

    /**
     * Joins letters with their accents. A sign whose colour is all it says, has its colour in words too; one that no font of ours has is
     * told by the letters it is made of, or by its name: nothing is lost silently.
     */
    static String shown(String text, Words words) {
        if (Signs.plain(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        Signs.unjoined(Latin.of(Normalizer.normalize(text, Normalizer.Form.NFC))).codePoints().forEach(c -> shown.append(set(c) ? Character.toString(c) : told(c)).append(coloured(c, words)));
        return shown.toString();
    }

    private static boolean set(int c) {
        return c < FIRST || covered().get(c);
    }

    private static String told(int c) {
        String apart = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
        String pasted = WINGDINGS.get(c);
        String name = Character.getName(c);
        if (pasted != null || apart.codePoints().allMatch(Glyphs::set)) {
            return pasted != null ? pasted : apart;
        }
        return name == null || Character.getType(c) == Character.PRIVATE_USE ? "□" : "[" + name.toLowerCase(Locale.ROOT) + "]";
    }

    private static String coloured(int c, Words words) {
        String colour = COLOURS.get(c);
        return colour == null ? "" : " (" + words.get("paper.colour." + colour) + ")";
    }

    /** Circles, squares and hearts. */
    private static Map<Integer, String> colours() {
        Map<Integer, String> colours = new HashMap<>();
        String[] names = {"red", "orange", "yellow", "green", "blue", "purple", "brown", "black", "white"};
        int[][] signs = {
            {0x1F534, 0x1F7E0, 0x1F7E1, 0x1F7E2, 0x1F535, 0x1F7E3, 0x1F7E4, 0x26AB, 0x26AA},
            {0x1F7E5, 0x1F7E7, 0x1F7E8, 0x1F7E9, 0x1F7E6, 0x1F7EA, 0x1F7EB, 0x2B1B, 0x2B1C},
            {0x2764, 0x1F9E1, 0x1F49B, 0x1F49A, 0x1F499, 0x1F49C, 0x1F90E, 0x1F5A4, 0x1F90D}};
        for (int[] row : signs) {
            for (int at = 0; at < names.length; at++) {
                colours.put(row[at], names[at]);
            }
        }
        return colours;
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
