package no.samspill.ledger;

import java.util.Set;

/** What the journal calls the five kinds of {@link Change} in one room. What they keep is all that a change says. */
public record ChangeDeeds(Deed add, Deed put, Deed move, Deed remove, Deed restore) {

    public Deed of(Change change) {
        return switch (change) {
            case Change.Add added -> add;
            case Change.Put words -> put;
            case Change.Move moved -> move;
            case Change.Remove removed -> remove;
            case Change.Restore restored -> restore;
        };
    }

    public Set<Deed> all() {
        return Set.of(add, put, move, remove, restore);
    }
}
