package no.samspill.worksheet;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which words are compared: small letters, single spaces, nothing at the end that only closes. */
final class PlainForm {
    private PlainForm() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00AD' || (c == '-' && brokenWord(text, i))) {
                continue;
            }
            boolean space = Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
            boolean afterBreak = plain.isEmpty() || endsWith(plain, ' ') || endsWith(plain, '/');
            if (c == '\n' && i > 0 && text.charAt(i - 1) == '-' && brokenWord(text, i - 1)) {
                continue;
            }
            if (space) {
                if (!afterBreak) {
                    plain.append(' ');
                }
                continue;
            }
            if (c == '/' && endsWith(plain, ' ')) {
                plain.setLength(plain.length() - 1);
            }
            plain.append(c);
        }
        int end = plain.length();
        while (end > 0 && " :.*?!;".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        String lower = plain.substring(0, end).toLowerCase(Locale.ROOT);
        return Normalizer.isNormalized(lower, Normalizer.Form.NFC)
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    /** A word parted at the end of a line: "Finansi-" and "ering" below. */
    private static boolean brokenWord(String text, int hyphen) {
        return hyphen > 0
                && hyphen + 2 < text.length()
                && text.charAt(hyphen + 1) == '\n'
                && Character.isLetter(text.charAt(hyphen - 1))
                && Character.isLowerCase(text.charAt(hyphen + 2));
    }

    private static boolean endsWith(StringBuilder text, char c) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }
}
