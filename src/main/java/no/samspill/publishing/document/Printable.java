package no.samspill.publishing.document;

/** Takes out what no paper can hold: the characters that XML forbids. */
final class Printable {

    private Printable() {}

    static String text(String any) {
        return any.codePoints().allMatch(Printable::allowed)
                ? any
                : any.codePoints()
                        .filter(Printable::allowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    static String line(String any) {
        return text(any).replaceAll("\\s+", " ").strip();
    }

    private static boolean allowed(int c) {
        return c == '\n'
                || c == '\t'
                || (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE);
    }
}
