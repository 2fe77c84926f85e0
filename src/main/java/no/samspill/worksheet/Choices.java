package no.samspill.worksheet;

import no.samspill.wording.KnownParties;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides about a reading beforehand.
 *
 * @param year the year meant where a cell names none; null lets the sheet tell
 * @param shape how the levels are told; null lets the sheet tell
 * @param known the organisations of the region
 */
public record Choices(@Nullable Integer year, @Nullable Shape shape, KnownParties known) {

    /** Lets the sheet tell everything. */
    public static Choices none() {
        return new Choices(null, null, KnownParties.none());
    }

    public Choices with(Shape other) {
        return new Choices(year, other, known);
    }
}
