package no.samspill.worksheet.imports;

import org.jspecify.annotations.Nullable;

/**
 * What a person said to a question about some words.
 *
 * @param chosen one of the clearer wordings suggested; null to let the words stand
 * @param own words of their own, which count before what is chosen; blank for none
 */
public record Answer(@Nullable String chosen, String own) {

    public static Answer none() {
        return new Answer(null, "");
    }

    /** The clearer words; null where the words stand as they are. */
    public @Nullable String clearer() {
        return own.isBlank() ? chosen : own.strip();
    }
}
