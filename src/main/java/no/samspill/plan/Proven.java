package no.samspill.plan;

import java.util.SequencedMap;
import java.util.function.Consumer;

/** Rows that are kept for good, held against their own chains. Reads the database, and asks nothing of its functions. */
public interface Proven {

    /** @return how many of each kind were looked through, by what {@code proof.counted.} calls it */
    SequencedMap<String, Integer> check(Consumer<Flaw> found);
}
