package no.samspill.action;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of the money for one measure in one year. It is never altered: a later one of the same stands in its place.
 *
 * @param number among the plan's, in the order they were said
 * @param holder whose part of the measure it is for, see {@link no.samspill.followup.Holder#key}
 * @param party the same as they were called then
 * @param payer who gives it; null where that is the holder, or nobody has said
 * @param kroner null where it was taken back: it is not set, which is not nothing
 */
public record Amount(int number, ElementId measure, String holder, String party, int year, MoneyFrom from, @Nullable String payer, @Nullable BigDecimal kroner, Instant said) {

    /** What a later one must be about to stand in its place. */
    Of of() {
        return new Of(measure, holder, year, from, payer);
    }

    record Of(ElementId measure, String holder, int year, MoneyFrom from, @Nullable String payer) {}

    /** @throws NullPointerException where it was taken back */
    public BigDecimal sum() {
        return Objects.requireNonNull(kroner);
    }
}
