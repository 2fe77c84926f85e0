package no.samspill.kernel;

/**
 * A word, a number or a sign.
 *
 * @param text in lower case; every dash is "-", every arrow "→", a line break "\n"
 * @param start where it begins in the text it was cut from
 * @param end where it ends there, exclusive
 */
public record Token(Kind kind, String text, int start, int end) {

    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    /** Stands where there are no more. */
    public static final Token NONE = new Token(Kind.SIGN, "", 0, 0);

    public boolean is(String other) {
        return text.equals(other);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** A number of so many digits. */
    public boolean isNumber(int digits) {
        return kind == Kind.NUMBER && text.length() == digits;
    }

    /** A number of one digit or two. */
    public boolean isShortNumber() {
        return kind == Kind.NUMBER && text.length() <= 2;
    }

    /** The value of a number of at most nine digits. */
    public int number() {
        return Integer.parseInt(text);
    }
}
