package no.samspill.worksheet;

import no.samspill.wording.KnownParties;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides about a reading beforehand.
 *
 * @param year the year meant where a cell names none; null lets the sheet tell
 * @param shape how the levels are told; null lets the sheet tell
 * @param known the organisations of the region
 * @param hidden whether what the book keeps out of sight is taken in with the rest; else it is said to be there, and left out
 * @param colours what colours mean where cells say it by nothing else; null to have it asked
 */
public record Choices(@Nullable Integer year, @Nullable Shape shape, KnownParties known, boolean hidden, @Nullable ColourKey colours) {

    public Choices(@Nullable Integer year, @Nullable Shape shape, KnownParties known) {
        this(year, shape, known, false, null);
    }

    /** Lets the sheet tell everything. */
    public static Choices none() {
        return new Choices(null, null, KnownParties.none());
    }

    public Choices with(Shape other) {
        return new Choices(year, other, known, hidden, colours);
    }
}
