package no.samspill.worksheet.book;

/** What a person sees as nothing: white space of every kind, hard spaces and marks without width. */
final class Blank {

    private Blank() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !widthless(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean widthless(char c) {
        return c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\u2060' || c == '\uFEFF' || c == '\u007F';
    }
}
