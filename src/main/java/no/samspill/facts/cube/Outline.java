package no.samspill.facts.cube;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a cube is about, without its numbers.
 *
 * @param source who made the numbers, in the source's own words; empty where it does not say
 * @param updated when the source last changed them
 * @param licence on which terms they may be used, where the file says it
 */
public record Outline(String label, String source, @Nullable Instant updated, @Nullable String licence, List<Note> notes, List<Dimension> dimensions) {

    public Outline {
        notes = List.copyOf(notes);
        dimensions = List.copyOf(dimensions);
    }

    /** The first that has the role. */
    public Optional<Dimension> of(Role role) {
        return dimensions.stream().filter(each -> each.role() == role).findFirst();
    }

    /** How many cells a cube of this outline has. */
    public long cells() {
        return dimensions.stream().mapToLong(Dimension::size).reduce(1, Math::multiplyExact);
    }
}
