package no.samspill.wording;

import java.util.List;

/** Makes doubts; a message mentions no more of a long text than a person will read. */
final class Doubts {

    private static final int LONGEST_MENTION = 80;

    private Doubts() {}

    static Doubt question(String code, String mention) {
        return question(code, mention, List.of());
    }

    static Doubt question(String code, String mention, List<String> suggestions) {
        return new Doubt(Severity.QUESTION, code, List.of(shortened(mention)), suggestions);
    }

    static Doubt note(String code, String... mentions) {
        return new Doubt(Severity.NOTE, code, List.of(mentions).stream().map(Doubts::shortened).toList(), List.of());
    }

    /** Without the space around it, no-break space too. */
    static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static String shortened(String text) {
        String line = stripped(text);
        if (line.length() <= LONGEST_MENTION) {
            return line;
        }
        int cut = Character.isHighSurrogate(line.charAt(LONGEST_MENTION - 1)) ? LONGEST_MENTION - 1 : LONGEST_MENTION;
        return line.substring(0, cut) + "…";
    }
}
