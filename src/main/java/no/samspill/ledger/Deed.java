package no.samspill.ledger;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done, as the journal calls it: {@code plan.show}, {@code minutes.lock}. A room declares its own in one
 * file. A deed is its name, so that what a newer server has written is read as well; what it means, this one may not know.
 */
public final class Deed {
    /** The parts of an {@link Event} that a deed may keep; what it does not ask for, never gets into the journal. */
    public enum Part { FIELD, FROM, TO }

    private final String name;
    private final Set<Part> kept;
    private final boolean past;

    private Deed(String name, Set<Part> kept, boolean past) {
        this.name = name;
        this.kept = kept;
        this.past = past;
    }

    /**
     * Declares one.
     *
     * @param name whose it is and what is done, in the imperative; given once, it stays, since rows carry it for good
     * @param kept what the journal may keep of it beyond that it was done, to what and by whom
     */
    public static Deed of(String name, Part... kept) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        parts.addAll(List.of(kept));
        return new Deed(declared(name), parts, false);
    }

    /** Declares one that is done no more, under this name: what is told of it stays told. */
    public static Deed formerly(String name) {
        return new Deed(declared(name), Set.of(), true);
    }

    private static String declared(String name) {
        if (!name.matches("[a-z]+\\.[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("no name for a deed: " + name);
        }
        return name;
    }

    /** The one a row of the journal names, whether this version of Samspill knows it or not. */
    static Deed written(String name) {
        return new Deed(name, EnumSet.allOf(Part.class), false);
    }

    public String name() {
        return name;
    }

    public boolean past() {
        return past;
    }

    /** @throws IllegalArgumentException where it is done no more, or a part is given that it may not keep */
    void check(@Nullable String field, @Nullable String from, @Nullable String to) {
        if (past) {
            throw new IllegalArgumentException(name + " is done no more");
        }
        check(Part.FIELD, field);
        check(Part.FROM, from);
        check(Part.TO, to);
    }

    private void check(Part part, @Nullable String words) {
        if (words != null && !kept.contains(part)) {
            throw new IllegalArgumentException(name + " keeps no " + part);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deed deed && name.equals(deed.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
