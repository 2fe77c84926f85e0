package no.samspill.plan;

import java.util.function.Consumer;

/** Rows of one kind that are kept for good, held against their own chains. Reads the database, and asks nothing of its functions. */
public interface Proven {

    /** @return how many rows were looked through */
    int check(Consumer<Flaw> found);
}
