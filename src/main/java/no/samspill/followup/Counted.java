package no.samspill.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is done of what can be counted: 3 of 7 courses. Both are shown as they were said, below nothing and above all, too.
 *
 * @param whole null where nobody has said how many there are to be
 */
public record Counted(BigDecimal done, @Nullable BigDecimal whole) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** In percent, rounded to whole ones; empty where there is nothing to be a part of. */
    public Optional<Integer> percent() {
        return whole == null || whole.signum() == 0 ? Optional.empty() : Optional.of(done.multiply(HUNDRED).divide(whole, 0, RoundingMode.HALF_UP).intValue());
    }
}
