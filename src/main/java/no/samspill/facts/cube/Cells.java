package no.samspill.facts.cube;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a cube in a row: nine bytes each, since there may be two million, and with the very digits of the source, since a share of
 * "6.0" is not "6". What does not fit in a long lies beside.
 */
final class Cells {
    private static final byte UNSET = -1;
    private static final byte BESIDE = -2;
    private static final byte SIGN = -10;
    private static final int DIGITS = 60;
    private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final int most;
    private long[] digits = new long[64];
    private byte[] scales = new byte[64];
    private final Map<Integer, BigDecimal> beside = new HashMap<>();
    private int count;

    Cells(int most) {
        this.most = most;
        Arrays.fill(scales, UNSET);
    }

    /** One past the last that was set. */
    int count() {
        return count;
    }

    boolean isSet(int at) {
        return at < count && scales[at] != UNSET;
    }

    void number(int at, long whole) throws Refusal {
        make(at);
        digits[at] = whole;
        scales[at] = 0;
    }

    void number(int at, BigDecimal number) throws Refusal {
        if (number.precision() > DIGITS || Math.abs(number.scale()) > DIGITS) {
            throw new Refusal(Why.NO_NUMBER, at + 1, number.round(new MathContext(6)).toString());
        }
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        make(at);
        if (plain.unscaledValue().abs().compareTo(LONGEST) <= 0) {
            digits[at] = plain.unscaledValue().longValue();
            scales[at] = (byte) plain.scale();
        } else {
            beside.put(at, plain);
            scales[at] = BESIDE;
        }
    }

    void sign(int at, Sign sign) throws Refusal {
        make(at);
        scales[at] = (byte) (SIGN - sign.ordinal());
    }

    /** Null where a sign stands. */
    @Nullable BigDecimal number(int at) {
        byte scale = at < count ? scales[at] : UNSET;
        return scale >= 0 ? BigDecimal.valueOf(digits[at], scale) : scale == BESIDE ? beside.get(at) : null;
    }

    /** Null where a number stands; a cell that nobody filled is missing. */
    @Nullable Sign sign(int at) {
        byte scale = at < count ? scales[at] : UNSET;
        if (scale == UNSET) {
            return Sign.MISSING;
        }
        return scale <= SIGN ? Sign.values()[SIGN - scale] : null;
    }

    private void make(int at) throws Refusal {
        if (at >= most) {
            throw new Refusal(Why.TOO_MANY_CELLS, most);
        }
        if (at >= scales.length) {
            int room = Math.min(most, Math.max(at + 1, scales.length * 2));
            int had = scales.length;
            digits = Arrays.copyOf(digits, room);
            scales = Arrays.copyOf(scales, room);
            Arrays.fill(scales, had, room, UNSET);
        }
        count = Math.max(count, at + 1);
    }
}
