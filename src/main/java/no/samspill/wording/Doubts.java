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

    static String shortened(String text) {
        String line = text.strip();
        if (line.length() <= LONGEST_MENTION) {
            return line;
        }
        int cut = Character.isHighSurrogate(line.charAt(LONGEST_MENTION - 1)) ? LONGEST_MENTION - 1 : LONGEST_MENTION;
        return line.substring(0, cut) + "…";
    }
}
