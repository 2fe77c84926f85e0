package no.samspill.facts;

import java.util.List;
import java.util.Set;
import no.samspill.facts.cube.Sign;
import org.jspecify.annotations.Nullable;

/**
 * The number of one place at one time, with what it is made of and what is missing from it.
 *
 * @param figure the number; or why there is none
 * @param parts those it is made of; none where it is the source's own
 * @param lacking those that would have been in it, and have no number
 * @param numbers the official numbers of the municipalities that it comes from
 * @param note what its source says of this number alone; null for nothing
 */
public record Cell(Term term, Figure figure, Why why, List<Part> parts, List<Part> lacking, Set<String> numbers, @Nullable String note) {

    /** How it came to be, or why it did not. */
    public enum Why {
        /** The source's own number. */
        COUNTED,
        /** Made of others'. */
        FOLDED,
        /** Some of those it would be made of have none: what there is, is no number for all. */
        LACKING,
        /** There is no such number of several places. */
        NOT_BY_KIND,
        /** The parts of a share, or the weights of a mean, are not known. */
        NO_BASE,
        /** The place came of one that was divided: how much of it each got, nobody can tell. */
        DIVIDED,
        /** The place was no more, and what it went into holds more than it. */
        GONE,
        /** The source has none. */
        NONE
    }

    public Cell {
        parts = List.copyOf(parts);
        lacking = List.copyOf(lacking);
        numbers = Set.copyOf(numbers);
    }

    public boolean there() {
        return figure.there();
    }

    static Cell counted(Value value, Figure figure) {
        return new Cell(value.term(), figure, figure.there() ? Why.COUNTED : Why.NONE, List.of(), List.of(), Set.of(value.place()), value.note());
    }

    static Cell none(Term term, Why why) {
        return new Cell(term, Figure.none(why == Why.GONE ? Sign.NOT_APPLICABLE : Sign.MISSING), why, List.of(), List.of(), Set.of(), null);
    }
}
