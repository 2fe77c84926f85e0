package no.samspill.facts.source;

import java.util.List;
import no.samspill.facts.cube.Category;

/**
 * Another way of dividing a dimension that the source itself offers: municipalities as they are now, ages in groups.
 *
 * @param sums whether each of its values is made of several
 * @param values none before it has been asked for
 */
public record CodeList(String id, String label, boolean sums, List<Category> values) {
    public CodeList {
        values = List.copyOf(values);
    }
}
