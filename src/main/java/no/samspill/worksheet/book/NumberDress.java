package no.samspill.worksheet.book;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number format with digits in it.
 *
 * @param before what stands before the digits, such as "kr "
 * @param whole the places of the whole part, with what is written between them: "0", "#,##0" without its comma, "00 00"
 * @param grouped whether thousands are set apart
 * @param fewest decimals always shown
 * @param most decimals shown when there are that many
 * @param shift powers of ten between the number kept and the number seen: 2 for a percentage, -6 for millions
 */
record NumberDress(
        String before, String whole, boolean grouped, int fewest, int most, int shift, String after)
        implements Dress {

    @Override
    public CellKind kind() {
        return CellKind.NUMBER;
    }

    @Override
    public String show(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value) || Math.abs(value) > 1e30) {
            return GeneralDress.GENERAL.show(value);
        }
        BigDecimal seen = BigDecimal.valueOf(value).movePointRight(shift).setScale(most, RoundingMode.HALF_UP);
        String digits = seen.abs().toPlainString();
        int point = digits.indexOf('.');
        String wholeDigits = point < 0 ? digits : digits.substring(0, point);
        String sign = seen.signum() < 0 ? "-" : "";
        return (sign + before.stripLeading() + set(wholeDigits) + decimals(point < 0 ? "" : digits.substring(point + 1)) + after)
                .strip();
    }

    private String decimals(String digits) {
        int length = digits.length();
        while (length > fewest && digits.charAt(length - 1) == '0') {
            length--;
        }
        return length == 0 ? "" : "," + digits.substring(0, length);
    }

    /** The whole part's digits in their places, from the right; digits without a place of their own go in front. */
    private String set(String digits) {
        StringBuilder reversed = new StringBuilder();
        int next = digits.equals("0") ? -1 : digits.length() - 1;
        int placed = 0;
        for (int i = whole.length() - 1; i >= 0; i--) {
            char place = whole.charAt(i);
            boolean isPlace = place == '0' || place == '#' || place == '?';
            boolean more = next >= 0 || whole.lastIndexOf('0', i) >= 0;
            if (isPlace && (next >= 0 || place == '0')) {
                group(reversed, placed++);
                reversed.append(next >= 0 ? digits.charAt(next--) : '0');
            } else if (!isPlace && more) {
                reversed.append(place);
            }
        }
        while (next >= 0) {
            group(reversed, placed++);
            reversed.append(digits.charAt(next--));
        }
        return reversed.isEmpty() ? "0" : reversed.reverse().toString();
    }

    private void group(StringBuilder reversed, int placed) {
        if (grouped && placed > 0 && placed % 3 == 0) {
            reversed.append(' ');
        }
    }
}
