package no.samspill.kernel;

/** A place among tokens, which moves forward as they are understood and back when a guess was wrong. */
public final class Cursor {

    private final Tokens tokens;
    private final int limit;
    private int at;

    public Cursor(Tokens tokens) {
        this(tokens, 0, tokens.list().size());
    }

    /** Sees only the tokens from {@code first} to before {@code limit}. */
    public Cursor(Tokens tokens, int first, int limit) {
        this.tokens = tokens;
        this.at = first;
        this.limit = limit;
    }

    public int at() {
        return at;
    }

    public void to(int place) {
        at = place;
    }

    public boolean atEnd() {
        return at >= limit;
    }

    public Tokens tokens() {
        return tokens;
    }

    /** The token here; {@link Token#NONE} at the end. */
    public Token here() {
        return ahead(0);
    }

    /** The token so many steps on; {@link Token#NONE} past the end. */
    public Token ahead(int steps) {
        return at + steps >= 0 && at + steps < limit ? tokens.list().get(at + steps) : Token.NONE;
    }

    public boolean sees(String text) {
        return sees(0, text);
    }

    public boolean sees(int steps, String text) {
        return ahead(steps).is(text);
    }

    public boolean seesNumber(int steps, int digits) {
        return ahead(steps).isNumber(digits);
    }

    public boolean seesShortNumber(int steps) {
        return ahead(steps).isShortNumber();
    }

    /** The token here, stepped past. */
    public Token take() {
        Token token = here();
        at++;
        return token;
    }

    public void skip(int steps) {
        at += steps;
    }

    /** Steps past the token if it is this one. */
    public boolean accept(String text) {
        boolean there = sees(text);
        if (there) {
            at++;
        }
        return there;
    }
}
