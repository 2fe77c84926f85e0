package no.samspill.worksheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the labels of rows. What it has read it remembers, since a sheet has few labels and many rows. */
final class LabelReader {
    private static final int LONGEST_WORD = 24;

    private final Vocabulary words = Vocabulary.get();
    private final Map<String, Optional<Label>> known = new HashMap<>();

    /** Null where the text is no label. */
    @Nullable Label read(String text) {
        Optional<Label> label = known.get(text);
        if (label == null) {
            label = Optional.ofNullable(parse(text.strip()));
            known.put(text, label);
        }
        return label.orElse(null);
    }

    private @Nullable Label parse(String text) {
        int first = wordEnd(text, 0);
        if (first == 0) {
            return null;
        }
        if (first < text.length() && words.has("without", PlainForm.of(text.substring(0, first)))) {
            Label inner = parse(text.substring(first).strip());
            return inner == null || !inner.isBare() || inner.ordinal() != null
                    ? null
                    : new Label(inner.level(), text, null, "", true);
        }
        int second = first < text.length() && text.charAt(first) == ' ' ? wordEnd(text, first + 1) : 0;
        Label two = second > first ? level(text, second) : null;
        return two != null ? two : level(text, first);
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length()
                && (Character.isLetter(text.charAt(at))
                        || (text.charAt(at) == '-' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))))) {
            at++;
        }
        return at;
    }

    private @Nullable Label level(String text, int end) {
        Level level = end > LONGEST_WORD ? null : words.level(PlainForm.of(text.substring(0, end)));
        if (level == null) {
            return null;
        }
        String word = text.substring(0, end);
        String after = text.substring(end).stripLeading();
        OutlineNumber letters = OutlineNumber.letters(beforeMark(after));
        OutlineNumber ordinal = letters == null ? OutlineNumber.leading(after) : letters;
        if (ordinal != null) {
            return new Label(level, word, ordinal, afterMark(after.substring(ordinal.end())), false);
        }
        if (after.isEmpty() || isMark(text, end)) {
            return new Label(level, word, null, afterMark(after), false);
        }
        return null;
    }

    /** "A" of "A - Næring" and "A: Næring"; the whole text where no mark follows the first word. */
    private static String beforeMark(String text) {
        int end = wordEnd(text, 0);
        return end < text.length() && isMark(text, end) ? text.substring(0, end) : text;
    }

    /** A colon, a line break, or a dash with space around it: "mål- og tiltak" has none. */
    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        boolean spaced = c == ' ' && at + 2 < text.length() && text.charAt(at + 2) == ' ';
        return c == ':' || c == '.' || c == '\n' || (spaced && "-–—:".indexOf(text.charAt(at + 1)) >= 0);
    }

    private static String afterMark(String text) {
        int at = 0;
        while (at < text.length() && " \n:.-–—)".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(at).strip();
    }
}
