package no.samspill.worksheet.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as its cell shows it, put in Norwegian dress. The file holds both the number and what the program showed in
 * the writer's own language; where the two agree digit by digit, only the marks between the digits are changed.
 */
final class OdsNumber {

    private static final Pattern DIGITS = Pattern.compile("\\d(?:[\\d.,'\u2019 \u00A0\u202F]*\\d)?");
    private static final Pattern POWER = Pattern.compile("\\dE[+-]?\\d");
    private static final Pattern DECIMAL_POINT = Pattern.compile("\\d+\\.\\d{1,2}");
    private static final Pattern APART = Pattern.compile("(?<=\\d)%");

    private OdsNumber() {}

    static String show(String held, String seen, boolean percentage) {
        double value;
        try {
            value = Double.parseDouble(held);
        } catch (NumberFormatException e) {
            return seen.isEmpty() ? held : seen;
        }
        if (seen.isEmpty()) {
            return percentage ? GeneralDress.GENERAL.show(value * 100) + " %" : GeneralDress.GENERAL.show(value);
        }
        String plain = seen.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2212', '-');
        Matcher digits = DIGITS.matcher(plain);
        if (POWER.matcher(plain).find()) {
            return GeneralDress.GENERAL.show(value);
        }
        if (!digits.find() || Double.isInfinite(value) || Double.isNaN(value)) {
            return plain;
        }
        String dressed = dressed(digits.group(), BigDecimal.valueOf(value).movePointRight(percentage ? 2 : 0));
        String whole = plain.substring(0, digits.start()) + dressed + plain.substring(digits.end());
        return APART.matcher(whole).replaceAll(" %").strip();
    }

    private static String dressed(String shown, BigDecimal value) {
        int mark = Math.max(shown.lastIndexOf('.'), shown.lastIndexOf(','));
        int decimals = mark < 0 ? 0 : shown.length() - mark - 1;
        for (int places : new int[] {decimals, 0}) {
            BigDecimal rounded = value.abs().setScale(places, RoundingMode.HALF_UP);
            String digits = rounded.unscaledValue().toString();
            if (digits.equals(onlyDigits(shown))) {
                String whole = places == 0 ? shown : shown.substring(0, mark);
                boolean grouped = !whole.chars().allMatch(Character::isDigit);
                return new NumberDress("", "0", grouped, places, places, 0, "").show(rounded.doubleValue());
            }
        }
        // Shown in thousands or millions: one or two digits after a point are decimals all the same.
        return DECIMAL_POINT.matcher(shown).matches() ? shown.replace('.', ',') : shown;
    }

    private static String onlyDigits(String shown) {
        return shown.replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", "");
    }
}
