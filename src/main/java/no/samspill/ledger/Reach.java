package no.samspill.ledger;

import java.util.Set;
import java.util.UUID;

/** How much of a book somebody may change. */
public sealed interface Reach {
    Reach WHOLE = new Whole();
    Reach NOTHING = new Nothing();

    /** All of it. */
    record Whole() implements Reach {}

    /** The words of the rows that these answer for, see {@link Shape#own}; not which rows there are, nor where they stand. */
    record Organisations(Set<UUID> organisations) implements Reach {

        public Organisations {
            organisations = Set.copyOf(organisations);
        }
    }

    /** Reads only. */
    record Nothing() implements Reach {}
}
