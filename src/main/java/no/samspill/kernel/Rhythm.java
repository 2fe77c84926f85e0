package no.samspill.kernel;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How often something comes again. */
public enum Rhythm {
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR,
    TWO_YEARS;

    /** The only one that the words name; null where they name none, or several. */
    public static @Nullable Rhythm in(Tokens tokens) {
        Set<Rhythm> named = EnumSet.noneOf(Rhythm.class);
        Cursor cursor = new Cursor(tokens);
        while (!cursor.atEnd()) {
            Rhythm here = DateWords.RHYTHMS.accept(cursor);
            if (here == null) {
                cursor.skip(1);
            } else {
                named.add(here);
            }
        }
        return named.size() == 1 ? named.iterator().next() : null;
    }
}
