package no.samspill.ledger;

import no.samspill.kernel.Legible;
import org.jspecify.annotations.Nullable;

/** Words as they are kept: to the letter, but for what no field can hold. */
public final class Written {
    private Written() {}

    static Change.Put of(Shape shape, Change.Put put) {
        return new Change.Put(put.element(), put.field(), kept(shape, put.field(), put.from()), kept(shape, put.field(), put.to()));
    }

    /** A browser writes a line break as two characters; what no paper can hold is not kept. */
    public static @Nullable String kept(Shape shape, String field, @Nullable String words) {
        if (words == null) {
            return null;
        }
        String lines = words.indexOf('\r') < 0 ? words : words.replace("\r\n", "\n").replace('\r', '\n');
        String kept = shape.kept(field, Legible.of(lines));
        return kept.isBlank() ? null : kept;
    }
}
