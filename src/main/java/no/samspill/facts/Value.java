package no.samspill.facts;

import org.jspecify.annotations.Nullable;

/**
 * A number as it was delivered. It is never altered: one of a later delivery for the same place and time stands in its place.
 *
 * @param delivery the number of the delivery it came in
 * @param place a municipality's number as the source has it, leading zero kept; or {@link #REGION}
 * @param figure null where it was taken back
 * @param note what there is to say of this number alone; null for nothing
 */
public record Value(int delivery, String place, Term term, @Nullable Figure figure, @Nullable String note) {
    /** All of the region, where the source gives one number for it. */
    public static final String REGION = "region";
}
