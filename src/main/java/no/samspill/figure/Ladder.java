package no.samspill.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numbers beside a picture: from a round one to a round one, in steps of 1, 2 or 5. It begins at 0 where the lowest number is less than
 * half of the highest; otherwise at a round number below, and whoever shows it says so. A bar's always has 0.
 */
record Ladder(BigDecimal low, BigDecimal high, BigDecimal step) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int[] ROUND = {1, 2, 5};

    static Ladder of(BigDecimal lowest, BigDecimal highest, boolean fromZero, int most) {
        BigDecimal from = fromZero || lowest.multiply(TWO).compareTo(highest) < 0 ? lowest.min(BigDecimal.ZERO) : lowest;
        BigDecimal to = fromZero || highest.multiply(TWO).compareTo(lowest) > 0 ? highest.max(BigDecimal.ZERO) : highest;
        if (from.compareTo(to) == 0) {
            BigDecimal aside = from.signum() == 0 ? BigDecimal.ONE : from.abs().movePointLeft(1);
            return from.signum() == 0 ? climbing(from, aside, most) : climbing(from.subtract(aside), to.add(aside), most);
        }
        return climbing(from, to, most);
    }

    private static Ladder climbing(BigDecimal from, BigDecimal to, int most) {
        BigDecimal span = to.subtract(from);
        for (int power = span.precision() - span.scale() - 3; ; power++) {
            for (int round : ROUND) {
                BigDecimal step = BigDecimal.valueOf(round).scaleByPowerOfTen(power);
                BigDecimal low = from.divide(step, 0, RoundingMode.FLOOR);
                BigDecimal high = to.divide(step, 0, RoundingMode.CEILING);
                if (high.subtract(low).compareTo(BigDecimal.valueOf(most)) <= 0) {
                    return new Ladder(low.multiply(step), high.multiply(step), step);
                }
            }
        }
    }

    List<BigDecimal> rungs() {
        return Stream.iterate(low, rung -> rung.compareTo(high) <= 0, rung -> rung.add(step)).toList();
    }

    boolean fromZero() {
        return low.signum() == 0;
    }

    boolean passesZero() {
        return low.signum() < 0 && high.signum() > 0;
    }

    /** How many decimals its numbers need. */
    int decimals() {
        return Math.max(0, Math.max(step.stripTrailingZeros().scale(), low.stripTrailingZeros().scale()));
    }

    /** 0 at its foot, 1 at its top. */
    double share(BigDecimal value) {
        return value.subtract(low).divide(high.subtract(low), MathContext.DECIMAL64).doubleValue();
    }
}
