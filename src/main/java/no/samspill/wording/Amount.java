package no.samspill.wording;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;
import no.samspill.kernel.Cursor;
import no.samspill.kernel.Phrases;
import no.samspill.kernel.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money or a share, as written.
 *
 * @param value in whole units of the currency; a share from 0 to 1
 * @param currency null for a share
 * @param bare neither a currency nor a "mill." told that money is meant
 * @param unit what the number was counted in: 1,000,000 for "mill."
 */
record Amount(BigDecimal value, @Nullable String currency, boolean bare, BigDecimal unit) {

    static final Amount NOTHING = new Amount(BigDecimal.ZERO, "NOK", false, BigDecimal.ONE);

    private static final int MOST_DIGITS = 15;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final Phrases<String> CURRENCIES = new Phrases<String>()
            .add("NOK", "kr, kroner, krone, nok, nkr")
            .add("EUR", "€, eur, euro")
            .add("USD", "$, usd, dollar")
            .add("GBP", "£, gbp")
            .add("SEK", "sek")
            .add("DKK", "dkk");
    private static final Phrases<BigDecimal> TIMES = new Phrases<BigDecimal>()
            .add(new BigDecimal("1000"), "tusen, k, tkr, tnok, ', thousand, thousands")
            .add(new BigDecimal("1000000"), "mill, million, millioner, millionar, millions, mnok, mkr, m nok, mio")
            .add(new BigDecimal("1000000000"), "mrd, milliard, milliarder, milliardar, bn, billion");
    private static final Phrases<Boolean> PERCENT = new Phrases<Boolean>().add(true, "%, prosent, pst, percent, per cent");

    /** "3 × 50 000". */
    Amount times(int count) {
        return new Amount(plain(value.multiply(BigDecimal.valueOf(count))), currency, bare, unit);
    }

    /** As the lower end of what goes up to another: in "100–200 000", "900–1 mill." and "1–2 mill." it is counted otherwise than it is written. Null where it is none. */
    @Nullable Amount below(Amount higher) {
        boolean thousands = value.compareTo(THOUSAND) < 0 && higher.value.compareTo(THOUSAND) >= 0;
        return Stream.of(bare ? higher.unit : BigDecimal.ONE, bare && thousands ? THOUSAND : BigDecimal.ONE, BigDecimal.ONE)
                .sorted(Comparator.reverseOrder())
                .map(value::multiply)
                .filter(low -> !isShare() && low.compareTo(higher.value) < 0)
                .findFirst()
                .map(low -> new Amount(plain(low), higher.currency, bare, BigDecimal.ONE))
                .orElse(null);
    }

    static Amount share(int percent) {
        return new Amount(plain(BigDecimal.valueOf(percent).movePointLeft(2)), null, false, BigDecimal.ONE);
    }

    boolean isShare() {
        return currency == null;
    }

    /** Steps past the amount at the cursor; stays put, with null, where there is none. */
    static @Nullable Amount accept(Cursor cursor) {
        int start = cursor.at();
        String before = CURRENCIES.accept(cursor);
        String digits = digits(cursor);
        if (digits == null) {
            cursor.to(start);
            return null;
        }
        BigDecimal number = new BigDecimal(digits);
        if (before == null && PERCENT.accept(cursor) != null) {
            boolean part = number.compareTo(BigDecimal.valueOf(100)) <= 0;
            if (!part) {
                cursor.to(start);
            }
            return part ? new Amount(plain(number.movePointLeft(2)), null, false, BigDecimal.ONE) : null;
        }
        BigDecimal times = TIMES.accept(cursor);
        String bracketed = null;
        int open = cursor.at();
        if (times == null && cursor.accept("(")) {
            times = TIMES.accept(cursor);
            bracketed = after(cursor);
            if (times == null || !cursor.accept(")")) {
                times = null;
                bracketed = null;
                cursor.to(open);
            }
        }
        String after = bracketed == null ? after(cursor) : bracketed;
        String currency = before != null ? before : after;
        if (currency == null && times == null && cursor.here().isWord() && cursor.ahead(-1).end() == cursor.here().start()) {
            cursor.to(start);
            return null;
        }
        BigDecimal value = plain(times == null ? number : number.multiply(times));
        return new Amount(value, currency == null ? "NOK" : currency, currency == null && times == null, times == null ? BigDecimal.ONE : times);
    }

    /** "kr", or the ",-" that stands for it. */
    private static @Nullable String after(Cursor cursor) {
        String currency = CURRENCIES.accept(cursor);
        if ((cursor.sees(",") || cursor.sees(".")) && cursor.sees(1, "-")) {
            cursor.skip(2);
            return currency == null ? "NOK" : currency;
        }
        return currency;
    }

    /**
     * "250 000", "250.000", "1,5": groups of three after the first make thousands, others are decimals. No amount begins with a nought, so "1000 000"
     * goes on, however many digits stand in front.
     */
    private static @Nullable String digits(Cursor cursor) {
        if (cursor.here().kind() != Token.Kind.NUMBER || cursor.here().text().length() > MOST_DIGITS) {
            return null;
        }
        StringBuilder digits = new StringBuilder(cursor.take().text());
        boolean grouped = false;
        boolean whole = digits.length() <= 3;
        while (digits.length() <= MOST_DIGITS - 3) {
            int group = groupAhead(cursor);
            if (group < 0 || !whole && !cursor.sees(group, "000")) {
                break;
            }
            digits.append(cursor.ahead(group).text());
            cursor.skip(group + 1);
            grouped = true;
        }
        if (groupAhead(cursor) >= 0 && grouped) {
            return null;
        }
        boolean decimals = (cursor.sees(",") || cursor.sees(".")) && cursor.ahead(1).kind() == Token.Kind.NUMBER
                && cursor.ahead(1).text().length() <= 6 && isTight(cursor, 0);
        if (decimals) {
            digits.append('.').append(cursor.ahead(1).text());
            cursor.skip(2);
        }
        return digits.toString();
    }

    /** How many tokens on the next group of three stands: 0 after a space, 1 after a sign; -1 without one. */
    private static int groupAhead(Cursor cursor) {
        if (cursor.seesNumber(0, 3)) {
            return 0;
        }
        boolean sign = cursor.sees(".") || cursor.sees(",") || cursor.sees("'");
        boolean three = sign && cursor.seesNumber(1, 3) && isTight(cursor, 0);
        if (!three) {
            return -1;
        }
        // "1,500 mill" is one and a half
        int start = cursor.at();
        cursor.skip(2);
        boolean multiplied = TIMES.accept(cursor) != null;
        cursor.to(start);
        return multiplied ? -1 : 1;
    }

    private static boolean isTight(Cursor cursor, int sign) {
        return cursor.ahead(sign).end() == cursor.ahead(sign + 1).start();
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
