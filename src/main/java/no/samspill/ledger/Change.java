package no.samspill.ledger;

import org.jspecify.annotations.Nullable;

/** One edit, with what its author saw, so that nobody overwrites what they have not read. What it names, its room's {@link Shape} knows. */
public sealed interface Change {
    ElementId element();

    /** A new, empty row. {@code at} counts from 0 among the rows already under {@code under} (null: at the top). */
    record Add(ElementId element, String kind, @Nullable ElementId under, int at) implements Change {}

    /** Other words in one field; null is no words. What its author saw and left as it was, changes nothing whatever stands there now. */
    record Put(ElementId element, String field, @Nullable String from, @Nullable String to) implements Change {}

    /** The same row in another place. */
    record Move(ElementId element, @Nullable ElementId fromUnder, int fromAt, @Nullable ElementId under, int at)
            implements Change {}

    /** Takes the row and all under it out; nothing is forgotten. */
    record Remove(ElementId element) implements Change {}

    /** Puts a removed row back where it stood, with all that was under it when it was removed. */
    record Restore(ElementId element) implements Change {}
}
