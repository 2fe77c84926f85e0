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
        String plain = words.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "").replaceAll("\\p{Cs}", "\uFFFD");
        String kept = shape.kept(field, plain);
        return kept.isBlank() ? null : kept;
    }
}
