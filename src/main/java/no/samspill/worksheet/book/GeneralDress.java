package no.samspill.worksheet.book;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number with no format: as many digits as the spreadsheet programs hold exactly, and no ".0" after a whole one. */
enum GeneralDress implements Dress {
    GENERAL;

    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final double LARGEST_PLAIN = 1e21;
    private static final double SMALLEST_PLAIN = 1e-9;

    @Override
    public CellKind kind() {
        return CellKind.NUMBER;
    }

    @Override
    public String show(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        BigDecimal exact = BigDecimal.valueOf(value).round(FIFTEEN_DIGITS).stripTrailingZeros();
        double size = Math.abs(value);
        boolean plain = size < LARGEST_PLAIN && size >= SMALLEST_PLAIN;
        return (plain ? exact.toPlainString() : exact.toString()).replace('.', ',');
    }
}
