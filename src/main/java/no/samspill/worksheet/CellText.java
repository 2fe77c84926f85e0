package no.samspill.worksheet;

/** Text as an xlsx cell can hold it. */
final class CellText {
    private CellText() {}

    /** Excel takes {@code _x0041_} for a letter, so a text that only looks so must say that it is not one. */
    static String escaped(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", at + 1)) {
            if (isCode(text, at)) {
                escaped.append(text, from, at).append("_x005F");
                from = at;
            }
        }
        return escaped.append(text, from, text.length()).toString();
    }

    private static boolean isCode(String text, int at) {
        if (at + 7 > text.length() || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
