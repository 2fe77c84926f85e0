package no.samspill.kernel;

/**
 * Text that every format can hold. A file or a form may bring characters that stand for nothing a person sees and that no paper takes: the
 * control characters of C0 and C1 but tab and line break, lone halves of a pair, and what Unicode says is no character (XML 1.0, section 2.2).
 * Half a pair was once a letter, and is shown as one that is lost.
 */
public final class Legible {
    private Legible() {}

    /** The same text without them; the text itself where it has none. */
    public static String of(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean letter = c >= ' ' && c < '\u007F' || c > '\u009F' && c < Character.MIN_SURROGATE;
            if (!letter && !isFine(text, at)) {
                return without(text);
            }
        }
        return text;
    }

    private static String without(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (isFine(text, at)) {
                legible.append(text.charAt(at));
            } else if (Character.isSurrogate(text.charAt(at))) {
                legible.append('\uFFFD');
            } else if (text.charAt(at) == '\u000B' || text.charAt(at) == '\f' || text.charAt(at) == '\u0085') {
                // What parts lines elsewhere parts them here.
                legible.append('\n');
            }
        }
        return legible.toString();
    }

    private static boolean isFine(String text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < '\u007F') {
            return true;
        }
        if (c < ' ') {
            return c == '\n' || c == '\t' || c == '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1)) && (text.codePointAt(at) & 0xFFFE) != 0xFFFE;
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) && (text.codePointAt(at - 1) & 0xFFFE) != 0xFFFE;
        }
        return c > '\u009F' && (c & 0xFFFE) != 0xFFFE && (c < '\uFDD0' || c > '\uFDEF');
    }
}
