package no.samspill.facts.cube;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.samspill.worksheet.book.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * Opens statistics files: JSON-stat 1 and 2, px, and csv as PxWeb writes it. The first letters say which; a file's name says nothing. Whatever
 * the bytes are, the answer is a cube or a reason.
 */
public final class Cubes {
    private static final Pattern PX = Pattern.compile("[A-Z][A-Z0-9-]*(\\[\\w+])?(\\([^)\n]*\\))?\\s*=");
    private static final int HEAD = 4096;

    private Cubes() {}

    public static Opened open(byte[] file) {
        return open(file, null);
    }

    /** @throws IOException when the stream breaks off; what it holds is answered, never thrown */
    public static Opened open(InputStream sent) throws IOException {
        return open(sent.readNBytes(Bounds.BYTES + 1), null);
    }

    /** @param part which cube of several in one file; null for the first */
    public static Opened open(byte[] file, @Nullable String part) {
        try {
            return read(file, part);
        } catch (Refusal refusal) {
            return refusal.told();
        }
    }

    /** What a cube is about, where its numbers are not sent along: the answer to a question for metadata. Null where it is none. */
    public static @Nullable Outline outline(byte[] jsonStat) {
        try {
            return new JsonStat(jsonStat).drafts().getFirst().outline();
        } catch (Refusal refusal) {
            return null;
        }
    }

    private static Cube read(byte[] file, @Nullable String part) throws Refusal {
        if (file.length > Bounds.BYTES) {
            throw new Refusal(Why.TOO_LARGE, Bounds.BYTES >> 20);
        }
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        String start = head.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "").replace("\0", "").stripLeading();
        if (start.isEmpty()) {
            throw new Refusal(Why.EMPTY);
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new Refusal(Why.SHEET);
        }
        if (start.charAt(0) == '<') {
            throw new Refusal(start.toLowerCase(Locale.ROOT).contains("spreadsheet") ? Why.SHEET : Why.WEB_PAGE);
        }
        if (start.charAt(0) == '{' || start.charAt(0) == '[') {
            return new JsonStat(file).cube(part);
        }
        if (PX.matcher(start).lookingAt()) {
            return new Px(file).cube();
        }
        String text = TextEncoding.decode(file);
        if (text.indexOf(0) >= 0) {
            throw new Refusal(Why.NOT_TEXT);
        }
        return new CsvCube(text).cube();
    }

    static Cube cube(Outline outline, Cells cells) throws Refusal {
        for (Dimension each : outline.dimensions()) {
            Codes.distinct(each);
        }
        return new Cube(outline, cells);
    }

    /** How many cells so many dimensions make, if that is within bounds. */
    static int product(List<Integer> sizes) throws Refusal {
        long cells = 1;
        for (int size : sizes) {
            cells *= size;
            if (cells > Bounds.CELLS) {
                throw new Refusal(Why.TOO_MANY_CELLS, Bounds.CELLS);
            }
        }
        return (int) cells;
    }
}
