package no.samspill.plan.table.comment;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said about a cell.
 *
 * @param mentioned those who are named in it
 * @param settledBy who said that no more is to be done about it; null while it is open
 */
public record CellComment(
        UUID id, ElementId row, Field field, PersonId person, Instant written, String words, Set<PersonId> mentioned, @Nullable Instant settled, @Nullable PersonId settledBy) {
    /** In signs. */
    public static final int LONGEST = 2000;

    public CellComment {
        mentioned = Set.copyOf(mentioned);
    }

    public boolean open() {
        return settled == null;
    }
}
