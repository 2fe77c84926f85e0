package no.samspill.kernel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into words, numbers and signs.
 *
 * @param text composed Unicode (NFC); the tokens' positions are in it
 */
public record Tokens(String text, List<Token> list) {

    public Tokens {
        list = List.copyOf(list);
    }

    /** Takes any text, in time proportional to its length. */
    public static Tokens of(String written) {
        String text = Normalizer.isNormalized(written, Normalizer.Form.NFC)
                ? written
                : Normalizer.normalize(written, Normalizer.Form.NFC);
        List<Token> list = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOf(text, at);
            if (end > at) {
                list.add(token(text, at, end));
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return new Tokens(text, list);
    }

    /** The words from one token to another, as written. */
    public String written(int first, int last) {
        return text.substring(list.get(first).start(), list.get(last).end());
    }

    private static int endOf(String text, int at) {
        int c = text.codePointAt(at);
        if (isBlank(c)) {
            return at;
        }
        if (isLetter(c)) {
            return endOfLetters(text, at);
        }
        if (isDigit(c)) {
            int end = at;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            return end;
        }
        int head = at;
        while (head < text.length() && head < at + 3 && "-–—=".indexOf(text.charAt(head)) >= 0) {
            head++;
        }
        return head > at && head < text.length() && text.charAt(head) == '>' ? head + 1 : at + Character.charCount(c);
    }

    private static int endOfLetters(String text, int at) {
        int end = at;
        while (end < text.length() && (isLetter(text.codePointAt(end)) || text.codePointAt(end) == SOFT_HYPHEN)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static final int SOFT_HYPHEN = 0xAD;

    private static boolean isBlank(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT);
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || (c < 0xFE00 || c > 0xFE0F) && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static Token token(String text, int start, int end) {
        String cut = text.substring(start, end);
        int c = cut.codePointAt(0);
        if (isLetter(c)) {
            return new Token(Token.Kind.WORD, cut.replace("\u00AD", "").toLowerCase(Locale.ROOT), start, end);
        }
        return isDigit(c)
                ? new Token(Token.Kind.NUMBER, cut, start, end)
                : new Token(Token.Kind.SIGN, sign(cut), start, end);
    }

    private static String sign(String cut) {
        return switch (cut) {
            case "–", "—", "−", "‐", "‑", "‒" -> "-";
            case "→", "⇒", "➔", "➜", "➡", "⟶" -> "→";
            case "’", "‘", "`", "´", "′" -> "'";
            case "⁄", "∕" -> "/";
            default -> cut.length() > 1 && cut.endsWith(">") ? "→" : cut;
        };
    }
}
