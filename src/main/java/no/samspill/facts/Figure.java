package no.samspill.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.facts.cube.Sign;
import org.jspecify.annotations.Nullable;

/**
 * What there is of a number for one place and one time: the number, or why there is none. Never both, and never nothing.
 *
 * @param amount how many; of a share, how many of {@code base}; of a mean, the mean itself; null where there is none
 * @param base what it is a share of, or how many it is the mean of; null where nobody has said, or the kind has none
 * @param low the least it may be, where its source says how sure it is; null otherwise
 * @param high the most it may be; null otherwise
 * @param sign why there is no number; null where there is one
 * @param words of an indicator in words; null of every other
 */
public record Figure(@Nullable BigDecimal amount, @Nullable BigDecimal base, @Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable Sign sign, @Nullable String words) {

    public Figure {
        if (Stream.of(Optional.ofNullable(amount), Optional.ofNullable(sign), Optional.ofNullable(words)).filter(Optional::isPresent).count() != 1) {
            throw new IllegalArgumentException("either a number or why there is none");
        }
    }

    public static Figure of(BigDecimal amount) {
        return new Figure(amount, null, null, null, null, null);
    }

    public static Figure of(BigDecimal amount, BigDecimal base) {
        return new Figure(amount, base, null, null, null, null);
    }

    public static Figure none(Sign sign) {
        return new Figure(null, null, null, null, sign, null);
    }

    public static Figure said(String words) {
        return new Figure(null, null, null, null, null, words);
    }

    /** Whether there is a number, or words where those are asked for. */
    public boolean there() {
        return sign == null;
    }

    /** The number as one reads it: a share in per cent where both its parts are known. Null where there is none; a share of nothing is none, and not 0. */
    public @Nullable BigDecimal read(NumberKind kind) {
        BigDecimal many = amount;
        BigDecimal of = base;
        if (many == null || kind != NumberKind.SHARE || of == null) {
            return many;
        }
        return of.signum() == 0 ? null : many.multiply(BigDecimal.valueOf(100)).divide(of, MathContext.DECIMAL64);
    }

    /** As it is shown. */
    public @Nullable BigDecimal rounded(NumberKind kind, int decimals) {
        BigDecimal read = read(kind);
        return read == null ? null : read.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Whether it says the same, however many zeros it is written with. */
    public boolean same(Figure other) {
        return sign == other.sign && Objects.equals(words, other.words) && same(amount, other.amount) && same(base, other.base) && same(low, other.low) && same(high, other.high);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? Objects.equals(one, other) : one.compareTo(other) == 0;
    }
}
