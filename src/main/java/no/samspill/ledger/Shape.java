package no.samspill.ledger;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a room tells the ledger of the words that people edit in it. The first half is fixed; the second is asked within a change's
 * own transaction, and is for what a room keeps beside the words.
 */
public interface Shape {

    /** What the room's rows go by in the ledger: "plan", "progress". */
    String name();

    /** What its changes are called in the journal. */
    ChangeDeeds deeds();

    /** Whether a row of one kind may stand right under one of another; null: at the top. */
    boolean mayHold(@Nullable String above, String kind);

    /** Whether rows of this kind get a number that is never given twice. */
    default boolean numbers(String kind) {
        return false;
    }

    /** Characters in one field, at most. */
    int longest(String field);

    /** The fields that must have words. @param top of what the top rows stand under, not of a row */
    default Set<String> musts(boolean top) {
        return Set.of();
    }

    /** Rows at most, removed ones too. */
    default int most() {
        return Integer.MAX_VALUE;
    }

    /** Words as this field keeps them; already without what no field can hold. */
    default String kept(String field, String words) {
        return words;
    }

    /** Whether words that name something else name something that is there. */
    default boolean knows(UUID owner, String field, String words) {
        return true;
    }

    /** The rows whose words these organisations may change. */
    default Set<ElementId> own(UUID owner, Rows rows, Set<UUID> organisations) {
        return Set.of();
    }

    /** Those of the changes that nobody may make just now, whoever they are, since what they change has been decided. */
    default List<Change> barred(UUID owner, List<Change> made) {
        return List.of();
    }

    /** Follows a change that has been saved, in its transaction: such as an index for searching. */
    default void saved(UUID owner, Rows before, Rows after) {}

    /** Follows it when the journal has been told, in the same transaction. @param batch as the journal calls it */
    default void told(UUID owner, List<Change> made, UUID batch) {}
}
