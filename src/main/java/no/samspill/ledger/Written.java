package no.samspill.ledger;

import org.jspecify.annotations.Nullable;

/** Words as they are kept: to the letter, but for what no field can hold. */
public final class Written {
    private Written() {}

    static Change.Put of(Shape shape, Change.Put put) {
        return new Change.Put(put.element(), put.field(), kept(shape, put.field(), put.from()), kept(shape, put.field(), put.to()));
    }

    /** A browser writes a line break as two characters, PostgreSQL keeps no NUL, and half a surrogate pair is no letter. */
    public static @Nullable String kept(Shape shape, String field, @Nullable String words) {
        if (words == null) {
            return null;
        }
        String kept = shape.kept(field, isPlain(words) ? words : plain(words));
        return kept.isBlank() ? null : kept;
    }

    private static String plain(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "").replaceAll("\\p{Cs}", "\uFFFD");
    }

    /** Nearly all are, and a sheet of 50,000 rows asks of each of its cells: what may need a closer look is told by two comparisons. */
    private static boolean isPlain(String words) {
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if ((letter <= '\r' || letter >= Character.MIN_SURROGATE) && (letter == '\r' || letter == '\0' || Character.isSurrogate(letter))) {
                return false;
            }
        }
        return true;
    }
}
