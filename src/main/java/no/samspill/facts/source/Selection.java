package no.samspill.facts.source;

import java.util.List;
import no.samspill.facts.cube.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for of one dimension.
 *
 * @param list the source's own way of dividing it; null for the table's
 * @param listed what the source calls that; null for the table's
 * @param codes as the source has them; of time none, where {@code since} says it
 * @param said the same in the source's own words, for people; null where nobody has put it so
 * @param since the first time; all that have come after are asked for, too. Null where {@code codes} say it
 */
public record Selection(String dimension, Role role, @Nullable String list, @Nullable String listed, @Nullable String said, List<String> codes, @Nullable String since) {
    public Selection {
        codes = List.copyOf(codes);
    }

    static Selection of(String dimension, Role role, List<String> codes) {
        return new Selection(dimension, role, null, null, null, codes, null);
    }
}
