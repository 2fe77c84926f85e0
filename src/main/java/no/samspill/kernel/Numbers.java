package no.samspill.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Says numbers: "250 000" with a no-break space and "1,5" in Norwegian, "250,000" and "1.5" in English. */
public final class Numbers {

    private final String group;
    private final String decimal;

    private Numbers(String group, String decimal) {
        this.group = group;
        this.decimal = decimal;
    }

    public static Numbers of(Language language) {
        return language == Language.EN ? new Numbers(",", ".") : new Numbers("\u00A0", ",");
    }

    /** Four digits stand together, as in "2018"; five and more are grouped. */
    public String say(Number number) {
        BigDecimal value = new BigDecimal(number.toString());
        return written(value.scale() > 0 ? value.stripTrailingZeros() : value);
    }

    /** With just so many decimals, the last one rounded: "4,0" stands beside "3,9". */
    public String say(BigDecimal number, int decimals) {
        return written(number.setScale(Math.max(0, decimals), RoundingMode.HALF_UP));
    }

    private String written(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String fraction = point < 0 ? "" : decimal + plain.substring(point + 1);
        return (value.signum() < 0 ? "−" : "") + grouped(whole) + fraction;
    }

    /** In whole units, or to the hundredth part: "85 000,50", never "85 000,5". */
    public String money(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() == 1 ? say(amount) + "0" : say(amount);
    }

    private String grouped(String digits) {
        if (digits.length() < 5) {
            return digits;
        }
        StringBuilder text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            text.insert(i, group);
        }
        return text.toString();
    }
}
