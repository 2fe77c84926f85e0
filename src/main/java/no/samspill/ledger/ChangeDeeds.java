package no.samspill.ledger;

import java.util.Set;

/** What the journal calls the five kinds of {@link Change} in one room. What they keep is all that a change says. */
public record ChangeDeeds(Deed add, Deed put, Deed move, Deed remove, Deed restore) {

    public Set<Deed> all() {
        return Set.of(add, put, move, remove, restore);
    }
}
