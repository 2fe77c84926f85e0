package no.samspill.worksheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person says that a column tells, whatever stands over it and in it.
 *
 * @param name what it is called where it is a column of its own; null for the words over it
 */
public record ColumnChoice(As as, @Nullable String name) {

    /** Everything a column can be said to tell. */
    public enum As {
        AREA(Heading.of(Level.AREA)),
        GOAL(Heading.of(Level.GOAL)),
        STRATEGY(Heading.of(Level.STRATEGY)),
        MEASURE(Heading.of(Level.MEASURE)),
        TITLE(Heading.of(Meaning.TITLE)),
        NUMBER(Heading.of(Meaning.NUMBER)),
        SCHEDULE(Heading.of(Meaning.SCHEDULE)),
        START(Heading.of(Meaning.START)),
        END(Heading.of(Meaning.END)),
        FUNDING(Heading.of(Meaning.FUNDING)),
        RESPONSIBILITY(Heading.of(Meaning.RESPONSIBILITY)),
        PARTY(Heading.of(Meaning.PARTY)),
        ATTRACTIVENESS(Heading.of(Meaning.ATTRACTIVENESS)),
        RESIDENCE(Heading.of(Meaning.RESIDENCE)),
        BUSINESS(Heading.of(Meaning.BUSINESS)),
        VISIT(Heading.of(Meaning.VISIT)),
        STATUS(Heading.of(Meaning.STATUS)),
        TEXT(Heading.of(Meaning.TEXT)),
        EXAMPLE(Heading.of(Meaning.EXAMPLE)),
        /** A column of its own, with a name. */
        OWN(Heading.of(Meaning.OTHER)),
        /** Nothing: it is left out, as if it were not there. */
        NOTHING(Heading.of(Meaning.OTHER));

        final Heading heading;

        As(Heading heading) {
            this.heading = heading;
        }

        /** By its name, in any case; empty for no such. */
        public static Optional<As> of(String name) {
            return List.of(values()).stream().filter(as -> as.name().equals(name.strip().toUpperCase(Locale.ROOT))).findFirst();
        }
    }

    /** What it tells, and after a colon what it is called: "STATUS", "OWN:Målgruppe". */
    @Override
    public String toString() {
        return name == null ? as.name() : as.name() + ":" + name;
    }

    /** @return empty for what says nothing that a column can tell */
    public static Optional<ColumnChoice> of(String written) {
        int colon = written.indexOf(':');
        String name = colon < 0 ? "" : written.substring(colon + 1).strip();
        return As.of(colon < 0 ? written : written.substring(0, colon)).map(as -> new ColumnChoice(as, as != As.OWN || name.isEmpty() ? null : name));
    }
}
