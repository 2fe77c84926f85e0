package no.samspill.worksheet.book;

import java.util.Locale;

/** One walk over the first section of a number format code. */
final class FormatScan {

    private final String code;
    private final DateLetters date;
    private int at;

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder whole = new StringBuilder();
    private final StringBuilder loose = new StringBuilder();
    private boolean digits;
    private boolean grouped;
    private boolean point;
    private int fewest;
    private int most;
    private int shift;
    private int commas;
    private boolean other;

    FormatScan(String code) {
        this.code = code;
        this.date = new DateLetters(code);
    }

    Dress dress() {
        while (at < code.length() && code.charAt(at) != ';') {
            one(code.charAt(at));
        }
        if (date.any()) {
            return date.dress();
        }
        if (!digits || other) {
            return GeneralDress.GENERAL;
        }
        String tail = loose.toString();
        return new NumberDress(
                before.toString(), whole.toString(), grouped, fewest, most, shift - 3 * commas, tail);
    }

    private void one(char c) {
        at++;
        switch (Character.toLowerCase(c)) {
            case '"' -> literal(upTo('"'));
            case '\\', '!' -> literal(at < code.length() ? String.valueOf(code.charAt(at++)) : "");
            case '_', '*' -> at++;
            case '[' -> bracket(upTo(']'));
            case '0', '#', '?' -> place(c);
            case '.' -> decimalPoint();
            case ',' -> commas++;
            case '%' -> percent();
            case 'e' -> yearOrPower();
            case 'd', 'm', 'y', 'h', 's' -> at = date.take(at - 1);
            case 'a' -> noon();
            case '@' -> other = true;
            case '/' -> slash();
            default -> literal(String.valueOf(c));
        }
    }

    private String upTo(char end) {
        int close = code.indexOf(end, at);
        String inside = code.substring(at, close < 0 ? code.length() : close);
        at = close < 0 ? code.length() : close + 1;
        return inside;
    }

    private void literal(String text) {
        (digits ? loose : before).append(text.replace('\u00A0', ' ').replace('\u202F', ' '));
    }

    /** {@code [$kr-414]} is a currency and a language; {@code [h]} hours that run past a day; the rest colours and tests. */
    private void bracket(String inside) {
        String lower = inside.toLowerCase(Locale.ROOT);
        if (lower.startsWith("$")) {
            int dash = inside.indexOf('-');
            literal(inside.substring(1, dash < 0 ? inside.length() : dash));
        } else if (lower.matches("h+|m+|s+")) {
            date.elapsed(lower.startsWith("s"));
        }
    }

    private void place(char c) {
        if (date.second()) {
            return; // fractions of a second
        }
        if (point) {
            most++;
            fewest += c == '0' ? 1 : 0;
            loose.setLength(0);
            return;
        }
        grouped |= digits && commas > 0;
        commas = 0;
        whole.append(loose).append(c);
        loose.setLength(0);
        digits = true;
    }

    private void decimalPoint() {
        if (digits && !point) {
            point = true;
        } else if (!date.second()) {
            literal(".");
        }
    }

    private void percent() {
        shift += 2;
        StringBuilder side = digits ? loose : before;
        boolean apart = !side.isEmpty() && side.charAt(side.length() - 1) == ' ';
        side.append(apart || side == before ? "%" : " %");
    }

    private void yearOrPower() {
        if (digits && at < code.length() && (code.charAt(at) == '+' || code.charAt(at) == '-')) {
            other = true;
        } else {
            at = date.take(at - 1);
        }
    }

    private void noon() {
        String rest = code.substring(at - 1).toUpperCase(Locale.ROOT);
        if (rest.startsWith("AM/PM")) {
            at += 4;
        } else if (rest.startsWith("A/P")) {
            at += 2;
        } else {
            literal("a");
        }
    }

    private void slash() {
        if (digits) {
            other = true; // a fraction
        }
    }
}
