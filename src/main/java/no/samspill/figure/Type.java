package no.samspill.figure;

/**
 * Words' dress.
 *
 * @param size in CSS pixels
 * @param anchor which end of the words stands where they are put
 */
public record Type(Paint paint, double size, boolean bold, Anchor anchor) {

    public static Type of(Paint paint, double size) {
        return new Type(paint, size, false, Anchor.START);
    }

    public Type heavy() {
        return heavy(true);
    }

    public Type heavy(boolean yes) {
        return new Type(paint, size, yes, anchor);
    }

    public Type at(Anchor other) {
        return new Type(paint, size, bold, other);
    }

    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    String attributes() {
        return paint.fill()
                + (bold ? " font-weight=\"600\"" : "")
                + switch (anchor) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                };
    }
}
