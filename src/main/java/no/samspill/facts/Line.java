package no.samspill.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers of one place through time.
 *
 * @param key a municipality's number on the day it is looked at, or {@link Value#REGION}
 * @param keys all that it was ever known by
 * @param name as it is called on that day
 */
public record Line(String key, Set<String> keys, String name, List<Cell> cells) {

    public Line {
        keys = Set.copyOf(keys);
        cells = List.copyOf(cells);
    }

    /** The last that is a number. */
    public Optional<Cell> last() {
        return cells.reversed().stream().filter(Cell::there).findFirst();
    }

    public Optional<Cell> at(Term term) {
        return cells.stream().filter(cell -> cell.term().equals(term)).findFirst();
    }

    /** The last number before another. */
    public Optional<Cell> before(Term term) {
        return cells.reversed().stream().filter(cell -> cell.there() && cell.term().compareTo(term) < 0).findFirst();
    }
}
