package no.samspill.plan;

import org.jspecify.annotations.Nullable;

/** Words as they are kept: to the letter, but for what no field can hold. */
final class Written {
    private Written() {}

    static Change.Put of(Change.Put put) {
        return new Change.Put(put.element(), put.field(), kept(put.field(), put.from()), kept(put.field(), put.to()));
    }

    /** A browser writes a line break as two characters, PostgreSQL keeps no NUL, and half a surrogate pair is no letter. */
    static @Nullable String kept(Field field, @Nullable String words) {
        if (words == null) {
            return null;
        }
        String plain = words.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "").replaceAll("\\p{Cs}", "\uFFFD");
        String kept = field.equals(Field.TEXT) ? RichText.cleaned(plain).html() : plain;
        return kept.isBlank() ? null : kept;
    }
}
