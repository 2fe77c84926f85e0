package no.samspill.facts.cube;

import org.jspecify.annotations.Nullable;

/**
 * One place along a dimension.
 *
 * @param code as in the source, and a text: "0301" is no number
 * @param unit what its numbers count, where the source says it
 * @param decimals how many the source shows
 */
public record Category(String code, String label, @Nullable String unit, @Nullable Integer decimals) {

    public Category(String code, String label) {
        this(code, label, null, null);
    }
}
